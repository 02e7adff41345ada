import type { ContentFolders } from '../../metadata/content-folders.ts'
import type { UrlRules } from '../../metadata/generators/url-rules.ts'
import type { Post } from '../../post/post.ts'
import type { Translations } from '../translations.ts'
import type { PostsByName } from './posts-by-name.ts'

/** Everything a link can lead to, by file path and by URL. */
export interface LinkIndex<Data> {
	readonly contents: ContentFolders
	readonly translations: Pick<Translations<Data>, 'languages' | 'in'>
	readonly byFile: ReadonlyMap<string, Post<Data>>
	readonly byUrl: ReadonlyMap<string, Post<Data>>
	byName(): PostsByName<Data>
	/** Asset file to its URL. */
	readonly assets: ReadonlyMap<string, string>
	/** Address of the site, without trailing slash. */
	readonly address?: string
	/** Whose links they are. */
	readonly urls?: UrlRules | undefined
}
