/** What a file says by a key: `wip`, this value of it, or not that. */
export interface Requirement {
	readonly key: string
	/** Default: whatever counts as true; `null` of a file that says nothing by the key. */
	readonly value?: string | number | boolean | null
	/** Whether it is met by a file that does not say so. */
	readonly isNot?: true
}

/** What a condition asks of a file; `outside` if it asks something else, such as how the site is built, and `unknown` if only running it would tell. */
export type Condition =
	| { readonly is: 'outside' | 'unknown' }
	/** Met by a file that says all of one of these lists. */
	| { readonly is: 'said'; readonly any: readonly (readonly Requirement[])[] }

export const outside: Condition = { is: 'outside' }
export const unknown: Condition = { is: 'unknown' }

/** A condition with more alternatives is none that a person has written. */
const most = 64

/** `wip`, `state === 'wip'` */
export function said(requirement: Requirement): Condition {
	return { is: 'said', any: [[requirement]] }
}

/** `!a` of what asks for one key. */
export function not(condition: Condition): Condition {
	if (condition.is !== 'said') return condition
	const [[one, ...more] = [], ...others] = condition.any
	if (one === undefined || more.length > 0 || others.length > 0) return unknown
	const { isNot, ...requirement } = one
	return said(isNot ? requirement : { ...requirement, isNot: true })
}

/** `a && b`, of which what asks nothing of the file may be so or not. */
export function allOf(conditions: readonly Condition[]): Condition {
	const ofFile = conditions.filter(({ is }) => is !== 'outside')
	const draft = ofFile.find(isDraft)
	if (draft) return draft
	if (ofFile.some(({ is }) => is === 'unknown')) return unknown
	if (ofFile.length === 0) return outside
	let any: readonly (readonly Requirement[])[] = [[]]
	for (const condition of ofFile) {
		any = any.flatMap((one) => alternatives(condition).map((other) => [...one, ...other]))
		if (any.length > most) return unknown
	}
	return { is: 'said', any }
}

/** `a || b` */
export function anyOf(conditions: readonly Condition[]): Condition {
	if (conditions.every(({ is }) => is === 'outside')) return outside
	if (conditions.some(({ is }) => is !== 'said')) return unknown
	const any = conditions.flatMap(alternatives)
	return any.length > most ? unknown : { is: 'said', any }
}

function alternatives(condition: Condition) {
	return condition.is === 'said' ? condition.any : []
}

/** Whether only drafts meet it, which are hidden in any case. */
export function isDraft(condition: Condition): boolean {
	return condition.is === 'said' && condition.any.every((all) => all.some(isDraftKey))
}

/** Whether it asks for a draft. */
export function isDraftKey({ key, value = true, isNot }: Requirement): boolean {
	return key === 'draft' && value === true && !isNot
}

/** Whether it asks for what is no draft, as all are that are not hidden in any case. */
export function isOfNoDraft(condition: Condition): boolean {
	return condition.is === 'said' && isDraft(not(condition))
}
