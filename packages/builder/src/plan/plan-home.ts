import { frontMatterFlag } from '@blog/core'
import type { PlanContext } from './context.ts'
import { introOf } from './intro.ts'
import type { Output } from './output.ts'
import { planList } from './plan-list.ts'

/** Plans `/`, `/page/2/`, …: every post but those that are hidden there. */
export function planHome(context: PlanContext): readonly Output[] {
	const index = context.listAt(context.home)
	return planList(context, {
		kind: 'home',
		url: context.home,
		title: '',
		description: index?.description || context.config.description,
		posts: context.blog.posts.filter((post) => !frontMatterFlag(post, 'hiddenInHomeList')),
		...(context.config.intro && { intro: () => introOf(context) }),
		breadcrumbs: [],
		...(index && { index }),
	})
}
