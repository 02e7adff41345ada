import type { AnyNode } from 'acorn'
import { type Condition, isDraftKey } from '../../hiding/condition.ts'
import { keyIn, type SiteData } from '../../hiding/condition-in.ts'
import { functionCases, type HiddenFiles, type ShownCase } from '../../hiding/function-cases.ts'
import { givenNames } from '../../hiding/given-names.ts'
import { isNothing } from '../../hiding/value-truth.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { addressTemplate } from './address-template.ts'

/** What a function of `permalink` says of posts. */
export interface ComputedPage {
	/** Those that have no page. */
	readonly hidden: HiddenFiles
	/** Where the page of another one is. */
	readonly address: Address
}

/** What a function of `permalink` itself says of posts that say nothing else. */
export interface PlainPage extends Pick<ComputedPage, 'hidden'> {
	/** A template; `null` where the page is without any `permalink`. */
	readonly at: string | null
}

/** Where a page is: as its post says it itself, or at a template, of `null` where it is without any `permalink`. */
export type Address =
	| 'own'
	| {
			readonly at: string | null
			/** Whether a post that says something itself, and not `false`, is there. */
			readonly isElse?: true
	  }

const key = 'permalink'

/**
 * Reads what a function of `eleventyComputed.permalink` makes of posts: `(data) => data.wip ? false : data.permalink`, `` ({ page }) => `/web/${page.fileSlug}/` ``.
 *
 * @param known Data of the site.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/data-computed/
 */
export function computedPage(written: WrittenFunction, known: SiteData): ComputedPage | undefined {
	return pageOf(written, known, 'own')
}

/**
 * Reads what a function of `permalink` itself makes of posts that say nothing else, where it hides drafts alone.
 *
 * @param known Data of the site.
 * @returns `undefined` if only running it would tell.
 * @see https://www.11ty.dev/docs/permalinks/
 */
export function plainAddress(written: WrittenFunction, known: SiteData): PlainPage | undefined {
	const page = pageOf(written, known, undefined)
	if (page === undefined || page.address === 'own') return undefined
	const { hidden, address } = page
	return hidden.every((all) => all.some(isDraftKey)) ? { hidden, at: address.at } : undefined
}

/** @param own What its own key is to it: of `permalink` itself the function. */
function pageOf(
	written: WrittenFunction,
	known: SiteData,
	own: 'own' | undefined,
): ComputedPage | undefined {
	const names = givenNames(written)
	if (names === undefined || names.written.size > 0) return undefined
	const template = addressTemplate(written, names, known.filters)
	const addressOf = (value: AnyNode | undefined): Address | undefined => {
		if (isNothing(value)) return { at: null }
		if (keyIn(value, names) === key) return own
		const at = template(value)
		return at === undefined ? undefined : { at }
	}
	const asked = { hides: false, own: key }
	const cases = functionCases(written, { ...known, names }, asked, addressOf)
	const address = cases && addressIn(cases.shown)
	return address && { hidden: cases.hidden, address }
}

/** The address that all cases come to; `undefined` if there are several. */
function addressIn(cases: readonly ShownCase<Address>[]): Address | undefined {
	const others = cases.flatMap(({ as, conditions }) => (as === 'own' ? [] : [{ as, conditions }]))
	const [one] = others
	if (one === undefined) return 'own'
	if (others.some(({ as }) => as.at !== one.as.at)) return undefined
	if (others.length === cases.length) return one.as
	const isElse = others.length === 1 && isOfUnsaid(one.conditions)
	return isElse ? { ...one.as, isElse } : undefined
}

/** Whether all that a post is asked for is to say nothing itself, or `false`. */
function isOfUnsaid([condition, ...others]: readonly Condition[]): boolean {
	if (condition?.is !== 'said' || others.length > 0) return false
	const [[asked, ...more] = [], ...alternatives] = condition.any
	if (asked?.key !== key || more.length + alternatives.length > 0) return false
	return asked.value === undefined && asked.isNot === true
}
