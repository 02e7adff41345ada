import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { planList } from './plan-list.ts'

/** Plans `/posts/`, `/posts/page/2/`, … for every section. */
export function planSections(context: PlanContext): readonly Output[] {
	return context.sections.flatMap(({ url, title, posts, index }) =>
		planList(context, {
			kind: 'section',
			url,
			title,
			description: index?.description ?? '',
			posts,
			breadcrumbs: [{ title: context.wording.texts.home, url: context.home }],
			...(index && { index }),
		}),
	)
}
