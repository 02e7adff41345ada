import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { PluggableList } from 'unified'
import type { FrontMatterDefaults } from './front-matter/front-matter-defaults.ts'
import type { Including } from './load/includer.ts'
import type { UrlRules } from './metadata/generators/url-rules.ts'
import type { HeadingIds } from './metadata/heading-ids.ts'
import type { Permalinks } from './metadata/permalinks.ts'
import type { DateKeys } from './metadata/read-dates.ts'
import type { TaxonomyOptions } from './metadata/taxonomies.ts'
import type { UglyUrls } from './metadata/ugly-urls.ts'
import type { AdmonitionOptions } from './parse/admonitions/admonition-options.ts'
import type { MarkdownExtras } from './parse/extras/markdown-extras.ts'
import type { LiquidOptions } from './parse/liquid/liquid-options.ts'
import type { Patience } from './parse/patience.ts'
import type { CodeShortcodes } from './parse/shortcodes/code-shortcode.ts'
import type { Shortcodes } from './parse/shortcodes/shortcode.ts'
import type { VueOptions } from './parse/vitepress/vue-options.ts'

/**
 * What can be said to `loadBlog`, `parsePost` and `createBlog`. Everything is optional.
 *
 * @typeParam Schema A Standard Schema (zod, valibot, arktype, …) for the front matter.
 */
export interface BlogOptions<Schema extends StandardSchemaV1 | undefined = undefined> {
	/** Checks the front matter; its output becomes `post.data`. */
	readonly schema?: Schema
	/** Front matter that files have unless their own says otherwise. Default none. */
	readonly frontMatterDefaults?: readonly FrontMatterDefaults[]
	/** remark plug-ins, run once right after parsing, unmodified and in this order. */
	readonly remarkPlugins?: PluggableList
	/** Knows when a plug-in that is waited for will never finish: then it has failed. Default, of `loadBlog`: when the process has nothing more to do; otherwise they are waited for. */
	readonly patience?: Patience
	/** Hugo's shortcodes of one's own, `{{< name >}}`, by name; they come before the built-in ones. */
	readonly shortcodes?: Shortcodes
	/** Names, in lower case, of shortcodes that show nothing of what stands between their tags, whatever else they do; {@link shortcodes} come before them. Default none. */
	readonly hiddenShortcodes?: readonly string[]
	/** Of shortcodes by name, in lower case, what is known of the code between their tags: it is shown as code. `false` for one that shows Markdown, whatever its name; {@link shortcodes} and {@link hiddenShortcodes} come before them. Default: those that are called `code`, `pre`, `codeblock` and the like. */
	readonly codeShortcodes?: CodeShortcodes
	/** Values of one's own that shortcodes can ask for: Hugo's `param`. Default none. */
	readonly params?: Readonly<Record<string, unknown>>
	/** The same in languages that have their own, whole: `{ fr: { greeting: 'Salut' } }`. Default none. */
	readonly languageParams?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
	/** Run Jekyll's Liquid templates in posts, and read kramdown's attributes (`{: .wide}`), HTML and tables; or run those of Eleventy. Default: templates are text. */
	readonly liquid?: LiquidOptions
	/** Read `:::note Title` … `:::` as Docusaurus and VitePress do; an object says what those without a title are called. Default false. */
	readonly admonitions?: boolean | AdmonitionOptions
	/** Read what VitePress makes of Vue in Markdown: scripts go, `{{ $frontmatter.title }}` is shown, parts of the files that are given come in. Default false. */
	readonly vue?: boolean | VueOptions
	/** Read `.md` files as MDX too, as Docusaurus does; one that is none is read as Markdown. Default false: `.mdx` alone. */
	readonly mdx?: boolean
	/** Syntax of Markdown beside that of GitHub. Default none. */
	readonly extras?: MarkdownExtras
	/** How ids of headings are made: as on GitHub, as Hugo's other `autoIDType`s, as in Jekyll's kramdown, in VitePress or in Zola. Default `github`. */
	readonly headingIds?: HeadingIds
	/** Address of the site, with its path if it lives in one: a link to `https://example.com/posts/a/` is one to the post then. Default: none is known. */
	readonly url?: string
	/** Content folder below the given one. Default: `content` if there is such a folder, else the given folder itself. */
	readonly content?: string
	/** Folders outside the content folder, such as Astro's `src/assets`: files in them that posts show or link to, by relative paths, are published below `/assets/`, the folder's own name. Default none. */
	readonly assetFolders?: readonly string[]
	/** Publish of the files beside posts, but for pictures, sound and video, only those that a visible post links to, as generators with a bundler do. Default false. */
	readonly onlyLinkedAssets?: boolean
	/** Files and folders below the content folder that are not read: paths, or patterns such as `drafts/**` and `*.en.md`. Default none. */
	readonly exclude?: readonly string[]
	/** Regular expressions of paths that are not read, such as `/content/drafts/.*`: Hugo's `ignoreFiles`. Default none. */
	readonly excludeMatching?: readonly string[]
	/** Regular expressions of the paths of files: those that match none of them are not read; of a list of some in it a path is to match each. Default: every file is. */
	readonly includeMatching?: Including
	/** Files that are no posts here, each with the reason: they are named in `blog.skipped`, and with `isTold` by a diagnostic too (`page-outside-posts`). Default none. */
	readonly leftOut?: readonly {
		readonly file: string
		readonly reason: string
		readonly isTold?: boolean
	}[]
	/** Sections, or folders further in (`data/notes`), whose files are posts. Default: every section; at the root of a `content` folder files are pages if any section has posts. */
	readonly mainSections?: readonly string[]
	/** BCP 47 tag of posts that do not say otherwise. Default `en`. */
	readonly language?: string
	/** Other languages, of files whose names end in them (`hello.fr.md`) or that lie in a folder of theirs (`content/fr/hello.md`). Default none. */
	readonly languages?: readonly string[]
	/**
	 * Folders of languages below the content folder, or, with a slash before them, anywhere below the given one: `{ en: 'english', de: '/content-de' }`. A dot for the content
	 * folder itself; empty for a language that has none. Default: named after the language, if there are {@link languages}.
	 */
	readonly languageFolders?: Readonly<Record<string, string>>
	/** Put the default language below `/en/` too, as others are: Hugo's `defaultContentLanguageInSubdir`. Default false. */
	readonly defaultLanguageInSubdir?: boolean
	/**
	 * Further taxonomies, and other words for `tags`, `categories`, `series` and `authors` in front matter and URLs: `{ people: 'people', tags: { fr: 'sujets' } }`; `false` for
	 * none. Terms of further ones are in {@link Post.terms}. Default: the built-in ones.
	 */
	readonly taxonomies?: TaxonomyOptions
	/** Names of authors by what front matter calls them: `{ mw: 'Mary Wright' }`. Default: as written. */
	readonly authorNames?: Readonly<Record<string, string>>
	/** Names of tags by the keys that posts write, as in Docusaurus' `tags.yml`. Default: keys are names. */
	readonly tagNames?: Readonly<Record<string, string>>
	/** Keys of front matter that give dates, the first that is there, if not the usual ones; `:filename` is the date in the name. */
	readonly dateKeys?: DateKeys
	/** IANA name; date-times without an offset are of this zone. Default `UTC`. */
	readonly timeZone?: string
	/** Read `$x$`, `$$x$$`, `\\(x\\)` and `\\[x\\]` as math. Default: only in posts whose front matter says `math: true`. */
	readonly math?: boolean
	/** Smart `…`, quotes and dashes in titles and summaries, as in the HTML. Default true. */
	readonly smartPunctuation?: boolean
	/** Count Chinese, Japanese and Korean characters as words, as Hugo's `hasCJKLanguage`. Default `auto`: where a post is mostly in such a script. */
	readonly cjk?: boolean | 'auto'
	/** Words after which the automatic summary ends with the paragraph. Default 70. */
	readonly summaryLength?: number
	/**
	 * Patterns of the URLs of posts and pages, by their first folder, `/` for files in the content folder itself: `{ posts: '/:year/:month/:slug/' }`; or a list of rules for
	 * pages of any kind: `[{ target: { kind: 'term', path: '/tags/**' }, pattern: '/topic/:slug/' }]`. Default: as the file lies.
	 *
	 * @see https://gohugo.io/configuration/permalinks/
	 */
	readonly permalinks?: Permalinks
	/**
	 * Make addresses exactly as another generator does, so that a site that moves keeps them: with `{ like: 'hugo' }` `a - b` becomes `a---b`, and `C++` stays `c++`. Default:
	 * `a-b`, and a term `cplusplus`.
	 */
	readonly urls?: UrlRules
	/** Leave a date in the name of a file in its URL: `/posts/2024-10-09-hello/`. Default false. */
	readonly datesInUrls?: boolean
	/** `/a.html` instead of `/a/`, everywhere or by first folder: `{ notes: true }`. Default false. */
	readonly uglyUrls?: UglyUrls
	/** Show drafts. Default false. */
	readonly drafts?: boolean
	/** Show posts whose `publishDate` is in the future. Default false. */
	readonly future?: boolean
	/** Show posts whose `expiryDate` has passed. Default false. */
	readonly expired?: boolean
	/** The moment for `future` and `expired`. Default: the clock when `loadBlog` is called. */
	readonly now?: Date
	/** Keep what was parsed for the next time. Default: nothing is kept. Of `loadBlog` alone. */
	readonly store?: {
		/** A file of its own; made if it is missing, made anew if it is damaged. */
		readonly file: string
		/** Changes when the schema or a plug-in does: their versions. Needed if there is one of them. */
		readonly key?: string
	}
	/**
	 * Texts in place of those on disk, by file relative to the folder that is loaded: what an editor has not saved yet, or what a change would
	 * make of the blog; `undefined` for a file that would be gone. Nothing of it is kept in the {@link store}. Of `loadBlog` alone. Default none.
	 */
	readonly overlay?: ReadonlyMap<string, string | undefined>
	/** Stops loading: `loadBlog` throws its reason. */
	readonly signal?: AbortSignal
	/** Posts in work at the same time, where plug-ins wait for something. Default 32. */
	readonly concurrency?: number
}
