import type { PlanContext } from './context.ts'
import { headOf } from './head.ts'
import { linked } from './linked.ts'
import type { Output } from './output.ts'
import { pageOutput } from './page-output.ts'

/** Newest posts to go on from. */
const RECENT = 5

/** Plans `404.html`, which static hosts show for addresses that are not there. */
export function planNotFound(context: PlanContext): readonly Output[] {
	return pageOutput(
		context,
		{ url: '/404.html', kind: 'not-found', sources: [], yields: true },
		() => ({
			view: {
				kind: 'not-found',
				site: context.site,
				head: {
					...headOf({
						title: 'Page not found',
						url: '/404.html',
						feeds: { url: '/', title: context.site.title },
					}),
					noindex: true,
				},
				recent: context.blog.posts.slice(0, RECENT).map(linked),
			},
		}),
	)
}
