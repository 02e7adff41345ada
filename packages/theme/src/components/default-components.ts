import { Breadcrumbs } from './breadcrumbs.tsx'
import type { Components } from './components.ts'
import { Consulting } from './consulting.tsx'
import { Entry } from './entry.tsx'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Header } from './header.tsx'
import { LinkList } from './link-list.tsx'
import { MetaLine } from './meta-line.tsx'
import { Pager } from './pager.tsx'
import { PostNav } from './post-nav.tsx'
import { SeriesBox } from './series-box.tsx'
import { TableOfContents } from './table-of-contents.tsx'
import { TermLinks } from './term-links.tsx'

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
