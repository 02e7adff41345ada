import type { PlanContext } from './context.ts'
import type { Output } from './output.ts'
import { planList } from './plan-list.ts'

/** Plans `/`, `/page/2/`, …: every post. */
export function planHome(context: PlanContext): readonly Output[] {
	const index = context.listAt('/')
	return planList(context, {
		kind: 'home',
		url: '/',
		title: '',
		description: index?.description || context.config.description,
		posts: context.blog.posts,
		breadcrumbs: [],
		...(index && { index }),
	})
}
