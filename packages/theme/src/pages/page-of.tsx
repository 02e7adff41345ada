import type { JSX } from 'preact'
import type { View } from '../view.ts'
import { ArchivePage } from './archive-page.tsx'
import { ListPage } from './list-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PlainPage } from './plain-page.tsx'
import { PostPage } from './post-page.tsx'
import { TermsPage } from './terms-page.tsx'

/** The page for a view. */
export function pageOf(view: View): JSX.Element {
	switch (view.kind) {
		case 'post':
			return <PostPage {...view} />
		case 'page':
			return <PlainPage {...view} />
		case 'terms':
			return <TermsPage {...view} />
		case 'archive':
			return <ArchivePage {...view} />
		case 'not-found':
			return <NotFoundPage {...view} />
		default:
			return <ListPage {...view} />
	}
}
