import type { AnyNode } from 'acorn'
import { keyIn, type SiteData } from '../../hiding/condition-in.ts'
import { functionCases, type HiddenFiles } from '../../hiding/function-cases.ts'
import { givenNames } from '../../hiding/given-names.ts'
import { isNothing } from '../../hiding/value-truth.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'

/**
 * Reads which posts a function of `eleventyComputed.eleventyExcludeFromCollections` takes out of lists: `(data) => data.wip || data.eleventyExcludeFromCollections`, `(data) => !!data.wip`. Those
 * that say so themselves are in no list of a tag, whatever it says.
 *
 * @param known Data of the site.
 * @returns `undefined` if only running it would tell.
 */
export function computedLists(written: WrittenFunction, known: SiteData): HiddenFiles | undefined {
	const names = givenNames(written)
	if (names === undefined || names.written.size > 0) return undefined
	const asked = { hides: true, own: 'eleventyExcludeFromCollections' }
	// A text takes a post out of the list of that name; of `draft` only what counts as false is left.
	const shownAs = (value: AnyNode | undefined) => {
		if (isNothing(value)) return true
		if (value.type === 'Literal') return typeof value.value === 'string' ? undefined : true
		const key = keyIn(value, names)
		return key === asked.own || key === 'draft' ? true : undefined
	}
	return functionCases(written, { ...known, names }, asked, shownAs)?.hidden
}
