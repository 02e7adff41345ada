import type { Parts } from '../components/parts.ts'
import type { Html } from '../html/html.ts'
import type { View } from '../view.ts'

/** The page for a view. */
export function pageOf(view: View, parts: Parts): Html {
	switch (view.kind) {
		case 'post':
			return parts.PostPage(view)
		case 'page':
			return parts.PlainPage(view)
		case 'terms':
			return parts.TermsPage(view)
		case 'archive':
			return parts.ArchivePage(view)
		case 'search':
			return parts.SearchPage(view)
		case 'subscribe':
			return parts.SubscribePage(view)
		case 'not-found':
			return parts.NotFoundPage(view)
		default:
			return parts.ListPage(view)
	}
}
