import type { ComponentType } from 'preact'
import type {
	ArchiveView,
	ListView,
	NotFoundView,
	PlainView,
	PostView,
	SearchView,
	SubscribeView,
	TermsView,
} from '../view.ts'
import type { DocumentProps, SlotProps } from './props.ts'

/** The frame and what stands in its `<main>`, one component for each kind of page. A page's props are its view. */
export interface PageComponents {
	/** `<html>` with everything in it. */
	readonly Document: ComponentType<DocumentProps>
	/** Home, a section, the posts of a term: `kind` says which. */
	readonly ListPage: ComponentType<ListView>
	readonly PostPage: ComponentType<PostView>
	readonly PlainPage: ComponentType<PlainView>
	readonly TermsPage: ComponentType<TermsView>
	readonly ArchivePage: ComponentType<ArchiveView>
	readonly SearchPage: ComponentType<SearchView>
	readonly SubscribePage: ComponentType<SubscribeView>
	readonly NotFoundPage: ComponentType<NotFoundView>
}

/** Places for something of the user's own, on every page but where it is said; the theme has nothing there. */
export interface SlotComponents {
	/** Last in `<head>`. */
	readonly ExtraHead: ComponentType<SlotProps>
	/** Before the text of a post or of a page that stands alone. */
	readonly BeforeContent: ComponentType<SlotProps>
	/** After it. */
	readonly AfterContent: ComponentType<SlotProps>
	/** Last in `<body>`. */
	readonly ExtraFoot: ComponentType<SlotProps>
}
