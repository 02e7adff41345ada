import type { Heading, Page, Post } from '@blog/core'
import type { ComponentChildren } from 'preact'
import type { Head } from '../page-head.ts'
import type { Consulting, Site } from '../site.ts'
import type { CoverView, Linked, ListView, SeriesPart, TermLink, TocStyle, View } from '../view.ts'
import type { ShareTarget } from './share-targets.ts'

/** Props of every slot: `ExtraHead`, `BeforeContent`, `AfterContent`, `ExtraFoot`. */
export interface SlotProps {
	readonly site: Site
	/** The page that is shown; `view.kind` says what it is. */
	readonly view: View
}

/** Props of `Document`. */
export interface DocumentProps {
	readonly view: View
	/** URL of the icon for the browser's tab. */
	readonly icon?: string | undefined
	/** What belongs into `<main>`. */
	readonly children: ComponentChildren
}

/** Props of `LanguageMenu`. */
export interface LanguageMenuProps {
	readonly site: Site
	/** The page in the languages that it is there in. */
	readonly translations?: Head['translations'] | undefined
}

/** Props of `SearchLink`. */
export interface SearchLinkProps {
	readonly site: Site
	/** Site-absolute path of the page that is shown. */
	readonly current: string
}

/** Props of `PageHeader`. */
export interface PageHeaderProps {
	readonly title: string
	/** Of the title, if links can lead to it. */
	readonly id?: string | undefined
	readonly description?: ComponentChildren
	/** Below them: a meta line. */
	readonly children?: ComponentChildren
}

/** Props of `Body`. */
export interface BodyProps {
	/** The renderer's: not escaped. */
	readonly html: string
}

/** Props of `Cover`. */
export interface CoverProps {
	readonly site: Site
	readonly cover: CoverView
}

/** Props of `Head`. */
export interface HeadProps {
	readonly site: Site
	readonly head: Head
	readonly view: View
	/** URL of the icon for the browser's tab. */
	readonly icon?: string | undefined
}

/** Props of `Header`. */
export interface HeaderProps {
	readonly site: Site
	/** Site-absolute path of the page that is shown. */
	readonly current: string
	/** The page in the languages that it is there in, for the menu of languages. */
	readonly translations?: Head['translations'] | undefined
}

/** Props of `Footer`. */
export interface FooterProps {
	readonly site: Site
	/** Feeds of the page that is shown, the one to point out first. */
	readonly feeds: Head['feeds']
}

/** Props of `Consulting`. */
export interface ConsultingProps {
	readonly consulting: Consulting
}

/** Props of `Entry`. */
export interface EntryProps {
	readonly site: Site
	readonly post: Post<unknown>
	/** Larger than the others. Default false. */
	readonly lead?: boolean
	/** Say that it stands above newer ones. Default false. */
	readonly pinned?: boolean
}

/** Props of `Intro`. */
export interface IntroProps {
	readonly site: Site
	readonly intro: NonNullable<ListView['intro']>
	/** Whether it is all that there is on the page. Default false. */
	readonly isProfile?: boolean | undefined
}

/** Props of `MetaLine`. */
export interface MetaLineProps {
	readonly site: Site
	readonly post: Post<unknown>
	/** Also say when the post was changed. */
	readonly detailed?: boolean
	/** Pages of the post's authors, to link them. */
	readonly authors?: readonly TermLink[]
}

/** Props of `Pager`. */
export interface PagerProps {
	readonly site: Site
	readonly page: Page<unknown>
	pageUrl(number: number): string
}

/** Props of `Breadcrumbs`. */
export interface BreadcrumbsProps {
	readonly site: Site
	readonly items: readonly Linked[]
}

/** Props of `TableOfContents`. */
export interface TableOfContentsProps extends TocStyle {
	readonly headings: readonly Heading[]
	/** Unfolded from the start. Default false. */
	readonly open?: boolean
}

/** Props of `SeriesBox`. */
export interface SeriesBoxProps {
	readonly site: Site
	readonly series: SeriesPart
}

/** Props of `TermLinks`. */
export interface TermLinksProps {
	readonly site: Site
	readonly label: string
	readonly terms: readonly TermLink[]
	/** Say how many posts each has. */
	readonly counts?: boolean
}

/** Props of `PostNav`. */
export interface PostNavProps {
	readonly site: Site
	readonly newer?: Linked | undefined
	readonly older?: Linked | undefined
}

/** Props of `LinkList`. */
export interface LinkListProps {
	readonly site: Site
	readonly title: string
	readonly links: readonly Linked[]
}

/** Props of `Share`. */
export interface ShareProps {
	readonly site: Site
	readonly post: Post<unknown>
	/** In their order. */
	readonly targets: readonly ShareTarget[]
}

/** Props of `Comments`. */
export interface CommentsProps {
	readonly site: Site
	readonly post: Post<unknown>
}
