import type { ComponentType } from 'preact'
import type {
	BreadcrumbsProps,
	CommentsProps,
	ConsultingProps,
	EntryProps,
	FooterProps,
	HeaderProps,
	HeadProps,
	LinkListProps,
	MetaLineProps,
	PagerProps,
	PostNavProps,
	SeriesBoxProps,
	ShareProps,
	TableOfContentsProps,
	TermLinksProps,
} from './props.ts'

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
	readonly Share: ComponentType<ShareProps>
	/** Below a post, unless its front matter says `comments: false`. The theme's own shows nothing. */
	readonly Comments: ComponentType<CommentsProps>
}
