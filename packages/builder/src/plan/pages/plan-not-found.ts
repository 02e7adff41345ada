import type { PlanContext } from '../context.ts'
import { linked } from '../linked.ts'
import type { Output } from '../output.ts'
import { pageHead } from './head.ts'
import { pageOutput } from './page-output.ts'

/** Newest posts to go on from. */
const RECENT = 5

/** Plans `404.html`, which static hosts show for addresses that are not there; those that look for the nearest find one of each language. */
export function planNotFound(context: PlanContext): readonly Output[] {
	if (!context.kinds.has('not-found')) return []
	// The host knows one place alone, wherever the default language is.
	const url = context.isDefault ? '/404.html' : `${context.home}404.html`
	return pageOutput(context, { url, kind: 'not-found', sources: [], yields: true }, () => ({
		view: {
			kind: 'not-found',
			site: context.site,
			head: {
				...pageHead(context, { title: context.wording.texts.notFound, url }),
				noindex: true,
			},
			recent: context.blog.posts.slice(0, RECENT).map(linked),
		},
	}))
}
