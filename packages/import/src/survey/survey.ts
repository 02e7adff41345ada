import type { ImportMedia } from '../import-item.ts'
import type { ReusableBlock } from './reusable-block.ts'
import type { SiteAddress } from './site-address.ts'

/** What a first reading finds out, so that a second can write each item without the others. */
export interface Survey {
	readonly site: SiteAddress
	/** By number of the item: the file it becomes, such as `content/posts/hello.md`; `undefined` if it becomes none. */
	readonly files: readonly (string | undefined)[]
	/** By number of the item: why it becomes no file, of the lists without a text of terms that posts have. */
	readonly unlisted: ReadonlyMap<number, string>
	/** By key of an old address: a file that is written, the address of a file of the old site, or that of the list of a term here. */
	readonly targets: ReadonlyMap<string, Target>
	/** By URL of the list of a term here: paths of the lists that it takes the place of. */
	readonly lists: ReadonlyMap<string, readonly string[]>
	/** By file: fragments of links that lead to it, of the whole export. */
	readonly fragments: ReadonlyMap<string, ReadonlySet<string>>
	/** By id. */
	readonly media: ReadonlyMap<string, ImportMedia>
	/** By id of the item that they belong to. */
	readonly mediaOf: ReadonlyMap<string, readonly ImportMedia[]>
	/** Files of items that are not published. */
	readonly hidden: ReadonlySet<string>
	/** Reusable blocks of WordPress, by id. */
	readonly blocks: ReadonlyMap<string, ReusableBlock>
}

/** Where a link leads now. */
export type Target =
	| { readonly file: string; readonly title: string }
	| { readonly address: string }
	| { readonly url: string }
