import type { Heading, Page, Post } from '@blog/core'
import type { ShareTarget } from './components/share-targets.ts'
import type { Head } from './page-head.ts'
import type { MenuItem, Site } from './site.ts'
import type { TextColumn } from './styles/text-column.ts'

/** A link with a title. */
export interface Linked {
	readonly title: string
	readonly url: string
}

/** How a table of contents looks. */
export interface TocStyle {
	/** How many levels, from the highest one that is there. Default 3. */
	readonly levels?: number
	/** With numbers. Default false. */
	readonly ordered?: boolean
	/** Fewer headings make no table. Default 2. */
	readonly least?: number
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
	/** See `Post.titleHeading`. */
	readonly titleId?: string
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
	/** How it looks, if not as usual. */
	readonly tocStyle?: TocStyle
	readonly breadcrumbs: readonly Linked[]
	readonly tags: readonly TermLink[]
	readonly categories: readonly TermLink[]
	/** Terms of further taxonomies. */
	readonly terms?: readonly { readonly title: string; readonly terms: readonly TermLink[] }[]
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
	/** See `Post.titleHeading`. */
	readonly titleId?: string
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
