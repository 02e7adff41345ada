import type { BlogOptions } from '@blog/core'
import type { RenderOptions } from '@blog/renderer'
import type { Consulting, MenuItem, ThemeOptions } from '@blog/theme'
import type { StandardSchemaV1 } from '@standard-schema/spec'

/** What a site says in one of its languages. */
export interface LanguageConfig {
	/** In the menu of languages. Default: the language's own name, `Français`. */
	readonly name?: string
	/** Default: of the site. */
	readonly title?: string
	readonly description?: string
	/** Default: of the site. */
	readonly author?: string
	/** Default: of the site. */
	readonly copyright?: string
	/** URLs as they are: `/fr/about/`. Default: what there is in the language. */
	readonly menu?: readonly MenuItem[]
	/** Default: of the site. */
	readonly social?: readonly MenuItem[]
	/** Default: of the site. */
	readonly consulting?: Consulting
	readonly intro?: { readonly title?: string; readonly text?: string }
}

/**
 * What `blog.config.ts` exports. Everything is optional: a folder of Markdown builds without a config.
 *
 * @typeParam Schema Standard Schema for the front matter; its output type flows into `post.data`.
 */
export interface SiteConfig<
	Schema extends StandardSchemaV1 | undefined = StandardSchemaV1 | undefined,
> extends Omit<
		BlogOptions<Schema>,
		'languages' | 'drafts' | 'future' | 'expired' | 'now' | 'concurrency' | 'store'
	> {
	/** Default: the folder's name. */
	readonly title?: string
	readonly description?: string
	/**
	 * Address of the site, with its path if it lives in one: `https://example.com/blog`. Without it pages link to each other by
	 * path, so they work on any host; feeds and the sitemap, which must be absolute, say `http://localhost:4321`, and a
	 * diagnostic (`site-url-missing`) reminds you before you publish.
	 */
	readonly url?: string
	/** Author of posts that name none. */
	readonly author?: string
	/**
	 * Other languages of the site: tags, or what is said in each. Of the default language what stands here is laid over the rest. Posts of a
	 * language end in it (`hello.fr.md`) or lie in its folder (`content/fr/`).
	 */
	readonly languages?: readonly string[] | Readonly<Record<string, LanguageConfig>>
	readonly copyright?: string
	readonly menu?: readonly MenuItem[]
	readonly social?: readonly MenuItem[]
	readonly consulting?: Consulting
	/** On top of the home page; `text` is Markdown. */
	readonly intro?: { readonly title?: string; readonly text?: string }
	/** Folder of files copied as they are. Default `static`, if it exists. */
	readonly static?: string
	/** Posts on one page of a list. Default 10. */
	readonly pageSize?: number
	/** Show `1234 words` in meta lines. Default false. */
	readonly showWordCount?: boolean
	/** Show a table of contents unless a post says otherwise (`toc: false`). Default false. */
	readonly toc?: boolean
	/** A search in the reader's browser, with an index of all posts and pages. Default true. */
	readonly search?: boolean
	/** Each post and page as Markdown too, `index.md` beside its `index.html`, and `llms.txt`: for programs that read. Default true. */
	readonly markdownTwins?: boolean
	readonly feed?: {
		/** Newest posts in a feed. Default 20. */
		readonly limit?: number
		/** Whole posts, or summaries. Default `full`. */
		readonly content?: 'full' | 'summary'
	}
	readonly markdown?: Omit<RenderOptions, 'baseUrl'>
	readonly theme?: ThemeOptions
}
