import type { ComponentType } from 'preact'
import type { PageComponents, SlotComponents } from './page-components.ts'
import type {
	BodyProps,
	BreadcrumbsProps,
	CommentsProps,
	ConsultingProps,
	CoverProps,
	EntryProps,
	FooterProps,
	HeaderProps,
	HeadProps,
	IntroProps,
	LanguageMenuProps,
	LinkListProps,
	MetaLineProps,
	PageHeaderProps,
	PagerProps,
	PostNavProps,
	SearchLinkProps,
	SeriesBoxProps,
	ShareProps,
	TableOfContentsProps,
	TermLinksProps,
} from './props.ts'

/** Every component that a user can replace, with its props. */
export interface Components extends PageComponents, SlotComponents {
	readonly Head: ComponentType<HeadProps>
	readonly Header: ComponentType<HeaderProps>
	readonly Footer: ComponentType<FooterProps>
	readonly LanguageMenu: ComponentType<LanguageMenuProps>
	readonly SearchLink: ComponentType<SearchLinkProps>
	readonly SchemeToggle: ComponentType
	readonly Consulting: ComponentType<ConsultingProps>
	readonly PageHeader: ComponentType<PageHeaderProps>
	readonly Body: ComponentType<BodyProps>
	readonly Cover: ComponentType<CoverProps>
	readonly Intro: ComponentType<IntroProps>
	readonly Entry: ComponentType<EntryProps>
	readonly MetaLine: ComponentType<MetaLineProps>
	readonly Pager: ComponentType<PagerProps>
	readonly Breadcrumbs: ComponentType<BreadcrumbsProps>
	readonly TableOfContents: ComponentType<TableOfContentsProps>
	readonly SeriesBox: ComponentType<SeriesBoxProps>
	readonly TermLinks: ComponentType<TermLinksProps>
	readonly PostNav: ComponentType<PostNavProps>
	readonly LinkList: ComponentType<LinkListProps>
	readonly Share: ComponentType<ShareProps>
	/** Below a post, unless its front matter says `comments: false`. The theme's own shows nothing. */
	readonly Comments: ComponentType<CommentsProps>
}
