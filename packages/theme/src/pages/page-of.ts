import type { Parts } from '../components/parts.ts'
import type { Html } from '../html/html.ts'
import type { View } from '../view.ts'
import { ArchivePage } from './archive-page.ts'
import { ListPage } from './list-page.ts'
import { NotFoundPage } from './not-found-page.ts'
import { PlainPage } from './plain-page.ts'
import { PostPage } from './post-page.ts'
import { SearchPage } from './search-page.ts'
import { TermsPage } from './terms-page.ts'

/** The page for a view. */
export function pageOf(view: View, parts: Parts): Html {
	switch (view.kind) {
		case 'post':
			return PostPage(view, parts)
		case 'page':
			return PlainPage(view, parts)
		case 'terms':
			return TermsPage(view, parts)
		case 'archive':
			return ArchivePage(view, parts)
		case 'search':
			return SearchPage(view, parts)
		case 'not-found':
			return NotFoundPage(view, parts)
		default:
			return ListPage(view, parts)
	}
}
