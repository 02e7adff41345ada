import { frontMatterFlag } from '@blog/core'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { hasIntro, introOf } from './intro.ts'
import { planList } from './plan-list.ts'

/** Plans `/`, `/page/2/`, …: every post but those that are hidden there; of a profile `/` alone. */
export function planHome(context: PlanContext): readonly Output[] {
	const { main, config, home: url, kinds } = context
	if (!kinds.has('home')) return []
	const index = context.listAt(url)
	const isProfile = config.home.mode === 'profile'
	const hasIntroduction = hasIntro(config)
	return planList(context, {
		kind: 'home',
		url,
		title: '',
		description: index?.description || config.description,
		posts: isProfile ? [] : main.posts.filter((post) => !frontMatterFlag(post, 'hiddenInHomeList')),
		...(hasIntroduction && { intro: () => introOf(context) }),
		...(isProfile && { isProfile }),
		...(config.home.lead && !hasIntroduction && { hasLead: true }),
		breadcrumbs: [],
		...(index && { index }),
	})
}
