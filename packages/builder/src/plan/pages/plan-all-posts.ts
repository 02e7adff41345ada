import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { planList } from './plan-list.ts'

/** Plans the list of all posts where that is not the home page, with the feeds of that. A page of that address comes first. */
export function planAllPosts(context: PlanContext): readonly Output[] {
	const { allPosts, main, home, wording, site } = context
	if (!allPosts) return []
	const index = context.listAt(allPosts.url)
	return planList(context, {
		kind: 'section',
		...allPosts,
		description: index?.description ?? '',
		...(index && { index }),
		posts: main.posts,
		breadcrumbs: [{ title: wording.texts.home, url: home }],
		feeds: { url: home, title: site.title },
		yields: true,
	})
}
