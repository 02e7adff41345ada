import { html } from '../html/html.ts'
import { ArchivePage } from '../pages/archive-page.ts'
import { Document } from '../pages/document.ts'
import { ListPage } from '../pages/list-page.ts'
import { NotFoundPage } from '../pages/not-found-page.ts'
import { PlainPage } from '../pages/plain-page.ts'
import { PostPage } from '../pages/post-page.ts'
import { SearchPage } from '../pages/search-page.ts'
import { SubscribePage } from '../pages/subscribe-page.ts'
import { TermsPage } from '../pages/terms-page.ts'
import type { PageComponents, SlotComponents } from './page-components.ts'
import type { OwnComponents } from './parts.ts'

/** The theme's own pages. */
export const ownPages: OwnComponents<keyof PageComponents> = {
	Document,
	ListPage,
	PostPage,
	PlainPage,
	TermsPage,
	ArchivePage,
	SearchPage,
	SubscribePage,
	NotFoundPage,
}

const nothing = () => html``

/** What the theme has in the places for something of the user's own. */
export const ownSlots: OwnComponents<keyof SlotComponents> = {
	ExtraHead: nothing,
	BeforeContent: nothing,
	AfterContent: nothing,
	ExtraFoot: nothing,
}
