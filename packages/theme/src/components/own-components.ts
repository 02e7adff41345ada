import { Body } from './body.ts'
import { Breadcrumbs } from './breadcrumbs.ts'
import { Comments } from './comments.ts'
import { Consulting } from './consulting.ts'
import { Cover } from './cover.ts'
import { Entry } from './entry.ts'
import { Footer } from './footer.ts'
import { Head } from './head.ts'
import { Header } from './header.ts'
import { Intro } from './intro.ts'
import { LanguageMenu } from './language-menu.ts'
import { LinkList } from './link-list.ts'
import { MetaLine } from './meta-line.ts'
import { ownPages, ownSlots } from './own-pages.ts'
import { PageHeader } from './page-header.ts'
import { Pager } from './pager.ts'
import type { OwnComponents } from './parts.ts'
import { PostNav } from './post-nav.ts'
import { SchemeToggle } from './scheme-toggle.ts'
import { SearchLink } from './search-link.ts'
import { SeriesBox } from './series-box.ts'
import { Share } from './share.ts'
import { TableOfContents } from './table-of-contents.ts'
import { TermLinks } from './term-links.ts'

/** The theme's own. */
export const ownComponents: OwnComponents = {
	...ownPages,
	...ownSlots,
	Head,
	Header,
	Footer,
	LanguageMenu,
	SearchLink,
	SchemeToggle,
	Consulting,
	PageHeader,
	Body,
	Cover,
	Intro,
	Entry,
	MetaLine,
	Pager,
	Breadcrumbs,
	TableOfContents,
	SeriesBox,
	TermLinks,
	PostNav,
	LinkList,
	Share,
	Comments,
}
