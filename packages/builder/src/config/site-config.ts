import type { BlogOptions } from '@blog/core'
import type { RenderOptions } from '@blog/renderer'
import type { Consulting, MenuItem, ShareTarget, ThemeOptions } from '@blog/theme'
import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { CardSettings } from '../cards/social-card.ts'
import type { Audience } from '../check/prose/audience.ts'
import type { RuleSettings } from '../check/settle/rule-settings.ts'
import type { GeneratorName } from '../generators/generators.ts'
import type { DerivedFormat } from '../images/image-settings.ts'
import type { AllowedSources } from '../security/directives.ts'
import type { HomeConfig, IntroConfig } from './intro-config.ts'
import type { ListsConfig } from './lists-config.ts'
import type { MenuEntry } from './menu-entry.ts'
import type { RedirectsConfig } from './redirects-config.ts'
import type { FeedKind, SiteKind } from './site-kinds.ts'
import type { StaticCopy } from './static-copy.ts'

/** Paths of feeds, below the home page. */
export interface FeedFiles {
	readonly rss?: string
	readonly atom?: string
	readonly json?: string
}

/** What is made of a site's images. */
export interface ImageOptions {
	/** In pixels; no image is made wider than it is. Default 480, 720, 1080, 1440. */
	readonly widths?: readonly number[]
	/** Default `webp`. `avif` is a fifth smaller and takes four times as long. */
	readonly formats?: readonly DerivedFormat[]
	/** 1 to 100. Default 80 for WebP and 55 for AVIF, which look alike. */
	readonly quality?: Partial<Readonly<Record<DerivedFormat, number>>>
}

/** How social cards look, and who has one. */
export interface SocialCardOptions extends Pick<CardSettings, 'draw'> {
	/** For posts with a cover too, in its place. Default false. */
	readonly always?: boolean
	/** Colours as in CSS. Default: those of the theme by daylight. */
	readonly colors?: CardSettings['colors']
	/**
	 * Font files of your own (TTF, OTF, WOFF, WOFF2) relative to the site's folder: the first one that has a letter draws it, then come those
	 * that are bundled, for Latin, Cyrillic, Greek and Arabic letters and for emoji. Chinese, Japanese, Korean and others need one.
	 */
	readonly fonts?: readonly string[]
}

/** What is told of posts, and how gravely it is taken. */
export interface CheckConfig {
	/** By rule id: `{ 'image-alt-missing': 'error', 'title-long': 'off' }`; for builds and the dev server too. Default: as the rule says. */
	readonly rules?: RuleSettings
	/** For `blog check --prose`. */
	readonly prose?: {
		/** Whom posts are for that do not say otherwise (`audience` in the front matter). Default `engineers`. */
		readonly audience?: Audience
		/** That readers of this blog know: `['SLO']`. Default none besides those that the audience knows. */
		readonly acronyms?: readonly string[]
	}
}

/** The table of contents of posts. */
export interface TocConfig {
	/** Default true. */
	readonly show?: boolean
	/** Unfolded from the start. Default false. */
	readonly open?: boolean
	/** The first and the last level of headings in it. Default: three, from the highest one that a post has. */
	readonly levels?: readonly [from: number, to: number]
	/** With numbers. Default false. */
	readonly ordered?: boolean
	/** Fewer headings make none. Default 2. */
	readonly least?: number
}

/** What a site says in one of its languages. */
export interface LanguageConfig {
	/** In the menu of languages. Default: the language's own name, `Français`. */
	readonly name?: string
	/**
	 * BCP 47 tag, for feeds and social sites; if the language is called by another word (`english`), or by a tag of no language (`cn`), for everybody: `en-GB`.
	 * Default: what it is called by.
	 */
	readonly locale?: string
	/** Default: of the site. */
	readonly title?: string
	readonly description?: string
	/** Default: of the site. */
	readonly author?: string
	/** Default: of the site. */
	readonly copyright?: string
	/** Default: of the site. */
	readonly pageSize?: number
	/** URLs as they are: `/fr/about/`. Default: what there is in the language. */
	readonly menu?: readonly MenuEntry[]
	/** Default: of the site. */
	readonly social?: readonly MenuItem[]
	/** Default: of the site. */
	readonly consulting?: Consulting
	readonly intro?: IntroConfig
	/** Default: of the site. */
	readonly home?: HomeConfig
	/** Addresses of further pages of lists. Default: of the site. */
	readonly lists?: Pick<ListsConfig, 'path' | 'firstPage'>
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
		| 'languages'
		| 'drafts'
		| 'future'
		| 'expired'
		| 'now'
		| 'concurrency'
		| 'store'
		| 'overlay'
		| 'signal'
		| 'patience'
	> {
	/**
	 * Read the folder as that generator does: where posts lie, their addresses and their syntax; what stands here is laid over that; `false` for none. Default: the one
	 * whose config the folder has.
	 */
	readonly generator?: GeneratorName | false
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
	/** A line of Markdown: links, emphasis, code. `© [Ada](https://example.com)` */
	readonly copyright?: string
	/** Pages whose front matter says `menus: main` are in it too. Default: those pages, or what there is. */
	readonly menu?: readonly MenuEntry[]
	readonly social?: readonly MenuItem[]
	readonly consulting?: Consulting
	/** On top of the home page. */
	readonly intro?: IntroConfig
	readonly home?: HomeConfig
	/** What lists of posts show, and where. */
	readonly lists?: ListsConfig
	/** Folder of files copied as they are, or several, of which the last one that has a file counts; `.` for the site's own, as in Jekyll, without Markdown and names that begin with `_` or a dot. In a list also files with another place: `{ from: 'assets/icons', to: 'icons' }`; where the content lies, these are neither Markdown nor other sources of pages. None with an empty list. Default `static`, if it exists. */
	readonly static?: string | readonly (string | StaticCopy)[]
	/** Folder of images that pages show by their path in it, as Hugo's `assets`; other files in it are left alone. Default none. */
	readonly imageFolder?: string
	/** Folder that the site is written into. Default `public`, `dist` if static files lie there, `_site` if all of the site's own folder is static; for Jekyll and Eleventy as their config says, else `_site`. */
	readonly out?: string
	/** Posts on one page of a list. Default 10. */
	readonly pageSize?: number
	/** Show `1234 words` in meta lines. Default false. */
	readonly showWordCount?: boolean
	/** Show `5 min` in meta lines, unless a post says otherwise. Default true. */
	readonly showReadingTime?: boolean
	/** Show summaries in lists, unless a post says `hideSummary: true`. Default true. */
	readonly showSummary?: boolean
	/** Pages that stand alone show their text and nothing around it; `false`: date, minutes, contents and the rest, as posts do. Default true. */
	readonly plainPages?: boolean
	/** Show a table of contents unless a post says otherwise (`toc: false`); `open`: unfolded, unless it says `TocOpen: false`. Default false. */
	readonly toc?: boolean | 'open' | TocConfig
	/** Links below a post that send it somewhere: plain ones, nothing is loaded from there. A post may say `disableShare: true`. Default none. */
	readonly share?: readonly ShareTarget[]
	/** A link below a post to where a change of it can be proposed, unless it says `editPost: false`. Default none. */
	readonly edit?: {
		/**
		 * `{file}` stands for the post's path in the site's folder, `{path}` for that below the content folder:
		 * `https://github.com/me/blog/edit/main/{file}`.
		 */
		readonly url: string
		/** Default `Suggest changes`, in the language of the post. */
		readonly text?: string
	}
	/** Kinds of pages and files that are not made. Default none. */
	readonly without?: readonly SiteKind[]
	readonly redirects?: RedirectsConfig
	readonly sitemap?: {
		/** Default `sitemap.xml`. */
		readonly file?: string
		/** One for each language, `/fr/sitemap.xml`, in an index. Default false. */
		readonly perLanguage?: boolean
	}
	/** A search in the reader's browser, with an index of all posts and pages. Default true. */
	readonly search?: boolean
	/** Each post and page as Markdown too, `index.md` beside its `index.html`, and `llms.txt`: for programs that read. Default true. */
	readonly markdownTwins?: boolean
	/** A page that says what feeds are and has their addresses (`/subscribe/`), and feeds that browsers show. Default true. */
	readonly subscribe?: boolean
	readonly feed?: {
		/** Newest posts in a feed, and terms in that of a taxonomy. Default 20. */
		readonly limit?: number
		/** Whole posts, or summaries. Default `full`. */
		readonly content?: 'full' | 'summary'
		/** Paths of the feeds of the home page. Default `index.xml`, `atom.xml` and `feed.json`. */
		readonly files?: FeedFiles
		/** Which lists have feeds. Default: home, sections, taxonomies, terms. */
		readonly lists?: readonly FeedKind[]
		/** What feeds of other lists than the home page are called. Default `index.xml`. */
		readonly listFile?: string
	}
	/**
	 * Other sizes and formats of the images that posts show, made with sharp; `false`: none. Default: WebP in the widths that the text
	 * needs. What is small, is drawn (SVG) or moves (but GIF) is left alone; every image is published as it is too.
	 */
	readonly images?: false | ImageOptions
	/**
	 * What pages may load besides the site's own files and what stands in them, by directive of the Content-Security-Policy:
	 * `{ 'frame-src': ['https://giscus.app'] }`. Inline scripts and styles of posts, and hosts that they name, are allowed without a word, on their page
	 * alone. `false`: no policy and no `_headers`.
	 */
	readonly security?: false | AllowedSources
	/**
	 * A picture of each post for social sites, with its title: `card.png` beside its page. Posts with a cover show that. A post can say
	 * `socialCard: true` or `false`; a `card.png` of your own beside it is taken as it is. Needs {@link url}. Default false.
	 */
	readonly socialCards?: boolean | SocialCardOptions
	readonly check?: CheckConfig
	readonly markdown?: Omit<RenderOptions, 'baseUrl' | 'languageTags' | 'patience'>
	readonly theme?: Omit<ThemeOptions, 'languageTags'>
}
