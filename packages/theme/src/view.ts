import type { Heading, Page, Post } from '@blog/core'
import type { ShareTarget } from './components/share-targets.ts'
import type { TextColumn } from './styles/text-column.ts'

/** A link in the header menu, or a social profile. */
export interface MenuItem {
	readonly name: string
	readonly url: string
}

/** What the footer says of its author's availability. */
export interface Consulting {
	/** `Available for consulting`. */
	readonly title: string
	/** `distributed systems`, `Go`, … */
	readonly topics: readonly string[]
	/** Shown so that people can read and click it and harvesters cannot. */
	readonly email?: string
}

/** One of the languages of a site. */
export interface SiteLanguage {
	/** BCP 47 tag. */
	readonly language: string
	/** With its region, for social sites: `fr_FR`. */
	readonly locale: string
	/** In the language itself: `Français`. */
	readonly name: string
	/** Of its home page. */
	readonly url: string
	/** The one for readers whose language is none of these. */
	readonly isDefault: boolean
}

/** A page in one of the languages that it is there in. */
export interface Translation {
	readonly language: string
	readonly url: string
}

/** What every page knows of the site. */
export interface Site {
	readonly title: string
	readonly description: string
	/** Absolute, without trailing slash: `https://example.com` or `https://example.com/blog`. */
	readonly url: string
	/** Path of {@link url}: empty, or `/blog`. Put before every site-absolute URL. */
	readonly basePath: string
	readonly language: string
	readonly author: string
	readonly menu: readonly MenuItem[]
	readonly social: readonly MenuItem[]
	readonly consulting?: Consulting
	readonly copyright?: string
	/** Show `1234 words` in meta lines. */
	readonly showWordCount: boolean
	/** Show `5 min` in meta lines, unless a post says otherwise. Default true. */
	readonly showReadingTime?: boolean
	/** Show summaries in lists, unless a post says otherwise. Default true. */
	readonly showSummary?: boolean
	/** The page of the search, if there is one, and the folder of its index. */
	readonly search?: { readonly url: string; readonly index: string }
	/** The page of the feeds, if there is one. */
	readonly subscribe?: string
	/** Home page of {@link language}, where it is not `/`: `/fr/`. */
	readonly home?: string
	/** Every language of a site that has several, this one too; their menu. */
	readonly languages?: readonly SiteLanguage[]
	/** URLs of the theme's own files, fingerprinted. */
	readonly assets: {
		readonly style: string
		readonly script: string
		/** Loaded when somebody searches. */
		readonly search: string
		/** The icon in the browser's tab: the site's own, else the theme's. */
		readonly icon: string
	}
}

/** A picture that social sites show for a page. */
export interface HeadImage {
	/** Absolute URL or path. */
	readonly url: string
	/** For those who do not see it. */
	readonly alt?: string | undefined
	/** In pixels, both or none. */
	readonly width?: number | undefined
	readonly height?: number | undefined
	/** `image/png`. */
	readonly type?: string | undefined
}

/** What the `<head>` says of one page. */
export interface Head {
	readonly title: string
	readonly description: string
	/** Site-absolute path of this page; the canonical address unless {@link canonical} is set. */
	readonly url: string
	readonly canonical?: string
	/** Feeds of this page. */
	readonly feeds: readonly { readonly title: string; readonly type: string; readonly url: string }[]
	readonly noindex?: boolean
	/** The page in every language that it is there in, this one too. Of a further page of a list: the lists. */
	readonly translations?: readonly Translation[]
	readonly image?: HeadImage
	/** Path of this page as Markdown. */
	readonly markdown?: string
}

/** A link with a title. */
export interface Linked {
	readonly title: string
	readonly url: string
}

/** A tag, category, series or author with its number of posts. */
export interface TermLink {
	readonly name: string
	readonly url: string
	readonly count: number
}

interface Common {
	readonly site: Site
	readonly head: Head
}

/** What a site says of itself on its home page; a title or a text may be empty. */
export interface IntroView {
	readonly title: string
	readonly html: string
	/** Shown in a circle. */
	readonly image?: CoverView
	/** Below the text. */
	readonly links?: readonly MenuItem[]
	/** Show {@link Site.social} as icons. */
	readonly social?: boolean
}

/** Home, section or term: titles with summaries, page by page. */
export interface ListView extends Common {
	readonly kind: 'home' | 'section' | 'term'
	/** Empty on the home page. */
	readonly title: string
	/** Shown below the title. */
	readonly description: string
	/** On the first home page. */
	readonly intro?: IntroView
	/** {@link intro} is all there is to see: no posts below it. */
	readonly isProfile?: boolean
	/** The first post is shown larger. */
	readonly hasLead?: boolean
	/** Posts with a weight are pinned, because others have none. */
	readonly hasPins?: boolean
	/** Introduction from `_index.md`, HTML. */
	readonly html: string
	readonly page: Page<Post<unknown>>
	/** URL of page `n` of this list; page 1 is the list itself. */
	pageUrl(n: number): string
	readonly breadcrumbs: readonly Linked[]
}

/** A series, oldest post first, and the 1-based place of one of them. */
export interface SeriesPart {
	readonly name: string
	readonly url: string
	readonly posts: readonly Linked[]
	readonly place: number
}

/** A cover with its URL resolved, and its size if that is known. */
export interface CoverView {
	readonly url: string
	readonly alt: string
	readonly caption?: string
	readonly width?: number
	readonly height?: number
	/** The same picture in other sizes and formats, the best first, addresses with widths as in HTML and with the base path. */
	readonly sources?: readonly { readonly type: string; readonly srcset: string }[]
	/** How wide it is shown. */
	readonly column?: TextColumn
}

/** One post. */
export interface PostView extends Common {
	readonly kind: 'post'
	readonly post: Post<unknown>
	readonly html: string
	/** Headings for the table of contents; empty if it is not wanted. */
	readonly toc: readonly Heading[]
	readonly tocOpen: boolean
	readonly breadcrumbs: readonly Linked[]
	readonly tags: readonly TermLink[]
	readonly categories: readonly TermLink[]
	readonly authors: readonly TermLink[]
	readonly series: readonly SeriesPart[]
	readonly newer?: Linked
	readonly older?: Linked
	readonly related: readonly Linked[]
	readonly backlinks: readonly Linked[]
	readonly cover?: CoverView
	/** Places that readers may send it to. */
	readonly share?: readonly ShareTarget[]
	/** Where a change of it can be proposed; without a title the theme's own words are shown. */
	readonly edit?: { readonly title?: string; readonly url: string }
}

/** A page that stands alone: about. */
export interface PlainView extends Common {
	readonly kind: 'page'
	readonly post: Post<unknown>
	readonly html: string
}

/** All tags, categories, series or authors. */
export interface TermsView extends Common {
	readonly kind: 'terms'
	readonly title: string
	readonly description: string
	/** Introduction from `_index.md`. */
	readonly html: string
	readonly terms: readonly TermLink[]
}

/** All posts by year and month. */
export interface ArchiveView extends Common {
	readonly kind: 'archive'
	readonly title: string
	readonly description: string
	/** Introduction from the page with `layout: archives`. */
	readonly html: string
	readonly total: number
	readonly years: readonly {
		readonly year: number
		readonly posts: number
		readonly months: readonly { readonly month: number; readonly posts: readonly Post<unknown>[] }[]
	}[]
}

/** The page for an address that is not there. */
export interface NotFoundView extends Common {
	readonly kind: 'not-found'
	/** Newest posts, to go on from. */
	readonly recent: readonly Linked[]
}

/** The page of the search. */
export interface SearchView extends Common {
	readonly kind: 'search'
	readonly title: string
	readonly description: string
	/** Introduction from the page with `layout: search`. */
	readonly html: string
	/** The list of all posts, for who searches without scripts. */
	readonly archive?: Linked
}

/** The page of the feeds. */
export interface SubscribeView extends Common {
	readonly kind: 'subscribe'
	/** The one to point out first, first. */
	readonly feeds: Head['feeds']
}

/** Everything a theme can be asked to show. */
export type View =
	| ListView
	| PostView
	| PlainView
	| TermsView
	| ArchiveView
	| SearchView
	| SubscribeView
	| NotFoundView
