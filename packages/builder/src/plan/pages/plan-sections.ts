import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { isBelow } from '../sections.ts'
import { showsAll } from './archive-url.ts'
import { planList } from './plan-list.ts'

/** Plans `/posts/`, `/posts/page/2/`, … for every section; but for one where somebody has written a page, such as the `index.md` of its folder. */
export function planSections(context: PlanContext): readonly Output[] {
	const { sections, home, wording, blog } = context
	const written = new Set([...blog.posts, ...blog.pages].map(({ url }) => url))
	const listed = sections.filter(
		({ url, index }) => !written.has(url) && !(index && showsAll(index)),
	)
	return listed.flatMap(({ url, title, names, posts, index }) => {
		const above = sections
			.filter((one) => isBelow(names, one.names))
			.sort((a, b) => a.names.length - b.names.length)
		return planList(context, {
			kind: 'section',
			url,
			title,
			description: index?.description ?? '',
			posts,
			breadcrumbs: [
				{ title: wording.texts.home, url: home },
				...above.map((one) => ({ title: one.title, url: one.url })),
			],
			...(index && { index }),
		})
	})
}
