import type { Root } from 'mdast'
import type { Cover } from '../front-matter/cover.ts'
import type { FrontMatterSyntax } from '../front-matter/front-matter-syntax.ts'
import type { Heading } from '../metadata/heading.ts'
import type { PostDate } from '../metadata/post-date.ts'
import type { Reference } from '../metadata/reference.ts'
import type { Visibility } from '../metadata/visibility.ts'
import type { Expansion } from '../parse/expanded.ts'
import type { QrCode } from '../parse/shortcodes/qr.ts'

/**
 * One post (or page): everything known of a Markdown file but its HTML. Frozen, and clean JSON: the syntax tree does not
 * show up in `JSON.stringify` or a spread.
 *
 * @typeParam Data Output type of the schema for the front matter.
 */
export interface Post<Data = Record<string, unknown>> extends Hidden {
	/** Path below the content folder without extension (and without `/index`): `posts/hello`. */
	readonly id: string
	/** POSIX path relative to the folder that was loaded: `content/posts/hello.md`. */
	readonly file: string
	/** By whose rules its front matter ends in {@link source}. */
	readonly frontMatterSyntax: FrontMatterSyntax
	/** A `post` is listed and in feeds; a `page` (about, search) stands alone; a `list` is the `_index.md` of a section. */
	readonly kind: 'post' | 'page' | 'list'
	/** First folder below the content folder; empty at its root. */
	readonly section: string
	/** BCP 47 tag, from the file name (`hello.fr.md`), its folder (`content/fr/`) or the blog's default. */
	readonly language: string
	/** What a post has in common with its translations: `translationKey`, else its path without language. Absent in a blog of one language. */
	readonly translationKey?: string
	readonly slug: string
	/** Path on the site, with leading slash, and trailing slash if pretty: `/posts/hello/`. Percent-encoded. */
	readonly url: string
	/** Old paths that redirect to {@link url}, site-absolute. */
	readonly aliases: readonly string[]
	/** Empty for a list that has none: it is called after its folder or term. */
	readonly title: string
	readonly description: string
	readonly date?: PostDate
	readonly lastmod?: PostDate
	readonly publishDate?: PostDate
	readonly expiryDate?: PostDate
	readonly draft: boolean
	readonly visibility: Visibility
	/** `false` if the front matter says `trusted: false`, or something there that cannot be read: raw HTML is sanitised. */
	readonly trusted: boolean
	/** Posts with a weight other than 0 come first, the lightest at the top. */
	readonly weight: number
	/** The automatic, manual or written summary as plain text. */
	readonly summary: string
	/** Whether the post goes on after its summary. */
	readonly truncated: boolean
	readonly words: number
	/** Whole minutes. */
	readonly readingTime: number
	readonly headings: readonly Heading[]
	/** The heading that opened the text and says what {@link title} says: it is in neither {@link headings} nor the tree, since pages show the title themselves. Its id is that of the title there. */
	readonly titleHeading?: Heading
	readonly links: readonly Reference[]
	readonly images: readonly Reference[]
	/** Films, sounds and frames in raw HTML, and posters of films. */
	readonly media: readonly Reference[]
	/** Languages of the code blocks, lower-case, each once, in order of appearance. */
	readonly codeLanguages: readonly string[]
	readonly tags: readonly string[]
	readonly categories: readonly string[]
	readonly series: readonly string[]
	readonly authors: readonly string[]
	/** Terms of further taxonomies by their names; absent if the post has none. */
	readonly terms?: Readonly<Record<string, readonly string[]>>
	readonly cover?: Cover
	/** What of {@link source} readers do not see as it is written, but what {@link tree} has in its place. Absent if the body is Markdown as it stands. */
	readonly expansion?: Expansion
	/** Codes that it shows by Hugo's shortcode `qr`: their images are to be made. Absent if there are none. */
	readonly qrCodes?: readonly QrCode[]
	/** Identity in feeds when it must differ from the URL, for example after a move. */
	readonly guid?: string
	/** Address of the original, when this is a copy (`canonicalURL`). */
	readonly canonical?: string
	/** Where its page leads on to at once, in place of its text: an address of the web, or a path of this site (Jekyll's `redirect_to`). */
	readonly redirectTo?: string
	/** Layout asked for in the front matter: `archives`, `search`, `page`, … */
	readonly layout?: string
	/** No such file is there: a list that has nothing but what is passed down to it (Hugo's `cascade`). */
	readonly isUnwritten?: true
	/** Files beside the `index.md` of a page bundle: paths relative to the folder that was loaded. */
	readonly assets: readonly string[]
	/** The front matter: as written (keys of known fields in their documented spelling), or as the schema returns it. */
	readonly data: Data
}

/** What of a post is not plain data: it does not show up in JSON and spreads. */
export interface Hidden {
	/** The mdast after the user's remark plug-ins; positions count from the top of the file. Not enumerable. Never mutate it. */
	readonly tree: Root
	/** The part of {@link tree} shown in lists, complete nodes only; empty if the summary is written in the front matter. Not enumerable. */
	readonly summaryTree: Root
	/** The file's text, without byte order mark. Of a post that was loaded from disk it may be read when it is asked for. Not enumerable. */
	readonly source: string
	/** What remark plug-ins left in `file.data`, with the front matter as `matter`; rehype plug-ins get it. Not enumerable. */
	readonly fileData: Readonly<Record<string, unknown>>
	/** Of a post that was loaded from disk: another one when its text changes, or what else it is made of. Not enumerable. */
	readonly hash?: string | undefined
	/** What plug-ins and templates have read to make it, if it was loaded with a store. Not enumerable. */
	readonly reads?: ReadonlyMap<string, string> | undefined
}
