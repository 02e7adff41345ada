import { isUnlisted, type Term } from '@blog/core'
import type { PlanContext } from './context.ts'

/** The terms that the list and the feed of their taxonomy have: those whose own page does not hide itself (`build.list: never`). */
export function listedTerms(
	{ listAt }: Pick<PlanContext, 'listAt'>,
	terms: readonly Term<unknown>[],
): readonly Term<unknown>[] {
	return terms.filter(({ url }) => {
		const index = listAt(url)
		return index === undefined || !isUnlisted(index)
	})
}
