import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { planRedirect } from '../pages/plan-redirects.ts'
import { isItself } from './own-redirects.ts'
import { placeOfRedirect } from './place-of-redirect.ts'

/** Plans the redirects of the config. What a pattern makes, and what an alias says too, gives way without a word. */
export function planOwnRedirects(context: PlanContext): readonly Output[] {
	const said = new Set(context.blog.redirects.map(({ from, to }) => `${from} ${to}`))
	return context.ownRedirects.flatMap((one) => {
		if (isItself(one)) return []
		const { from, to, written, isOfPattern } = one
		const { file, place } = placeOfRedirect(context, written)
		return planRedirect(context, from, to, {
			sources: [file],
			yields: isOfPattern || said.has(`${from} ${to}`),
			alias: { path: written, isOfConfig: true, place: () => place },
		})
	})
}
