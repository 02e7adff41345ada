/** What a file says by a key: `wip`, or this value of it. */
export interface Requirement {
	readonly key: string
	/** Default: whatever counts as true. */
	readonly value?: string | number | boolean
}

/** What a condition asks of a file; `outside` if it asks something else, such as how the site is built, and `unknown` if only running it would tell. */
export type Condition =
	| { readonly is: 'outside' | 'unknown' }
	/** Met by a file that says all of one of these lists; with `not` by any other. */
	| { readonly is: 'said' | 'not'; readonly any: readonly (readonly Requirement[])[] }

export const outside: Condition = { is: 'outside' }
export const unknown: Condition = { is: 'unknown' }

/** `wip`, `state === 'wip'` */
export function said(requirement: Requirement): Condition {
	return { is: 'said', any: [[requirement]] }
}

/** `!a` */
export function not(condition: Condition): Condition {
	if (!('any' in condition)) return condition
	return { ...condition, is: condition.is === 'not' ? 'said' : 'not' }
}

/** `a && b`, of which what asks nothing of the file may be so or not. */
export function allOf(conditions: readonly Condition[]): Condition {
	const ofFile = conditions.filter(({ is }) => is !== 'outside')
	const draft = ofFile.find(isDraft)
	if (draft) return draft
	if (ofFile.some(({ is }) => is !== 'said')) return unknown
	if (ofFile.length === 0) return outside
	const any = ofFile.reduce<readonly (readonly Requirement[])[]>(
		(before, condition) =>
			before.flatMap((one) => alternatives(condition).map((other) => [...one, ...other])),
		[[]],
	)
	return { is: 'said', any }
}

/** `a || b` */
export function anyOf(conditions: readonly Condition[]): Condition {
	if (conditions.every(({ is }) => is === 'outside')) return outside
	if (conditions.some(({ is }) => is !== 'said')) return unknown
	return { is: 'said', any: conditions.flatMap(alternatives) }
}

function alternatives(condition: Condition) {
	return 'any' in condition ? condition.any : []
}

/** Whether only drafts meet it, which are hidden in any case. */
function isDraft(condition: Condition): boolean {
	return (
		condition.is === 'said' &&
		alternatives(condition).every((all) =>
			all.some(({ key, value = true }) => key === 'draft' && value === true),
		)
	)
}
