import type { ComponentType } from 'preact'
import { Breadcrumbs, type BreadcrumbsProps } from './breadcrumbs.tsx'
import { Consulting, type ConsultingProps } from './consulting.tsx'
import { Entry, type EntryProps } from './entry.tsx'
import { Footer, type FooterProps } from './footer.tsx'
import { Head, type HeadProps } from './head.tsx'
import { Header, type HeaderProps } from './header.tsx'
import { LinkList, type LinkListProps } from './link-list.tsx'
import { MetaLine, type MetaLineProps } from './meta-line.tsx'
import { Pager, type PagerProps } from './pager.tsx'
import { PostNav, type PostNavProps } from './post-nav.tsx'
import { SeriesBox, type SeriesBoxProps } from './series-box.tsx'
import { TableOfContents, type TableOfContentsProps } from './table-of-contents.tsx'
import { TermLinks, type TermLinksProps } from './term-links.tsx'

/** Every component that a user can replace, with its props. */
export interface Components {
	readonly Head: ComponentType<HeadProps>
	readonly Header: ComponentType<HeaderProps>
	readonly Footer: ComponentType<FooterProps>
	readonly Consulting: ComponentType<ConsultingProps>
	readonly Entry: ComponentType<EntryProps>
	readonly MetaLine: ComponentType<MetaLineProps>
	readonly Pager: ComponentType<PagerProps>
	readonly Breadcrumbs: ComponentType<BreadcrumbsProps>
	readonly TableOfContents: ComponentType<TableOfContentsProps>
	readonly SeriesBox: ComponentType<SeriesBoxProps>
	readonly TermLinks: ComponentType<TermLinksProps>
	readonly PostNav: ComponentType<PostNavProps>
	readonly LinkList: ComponentType<LinkListProps>
}

/** The theme's own. */
export const defaultComponents: Components = {
	Head,
	Header,
	Footer,
	Consulting,
	Entry,
	MetaLine,
	Pager,
	Breadcrumbs,
	TableOfContents,
	SeriesBox,
	TermLinks,
	PostNav,
	LinkList,
}
