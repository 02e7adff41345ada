import type { CallExpression } from 'acorn'
import { methodOf } from '../../program/syntax/method-of.ts'

/** Methods of lists, and functions that are given one, that leave nothing of it out. */
const keeping = new Set(
	'all concat entries flat forEach from fromEntries keys map of reverse sort structuredClone toReversed toSorted values with'.split(
		' ',
	),
)

/** Whether a call on a list, or with one, leaves nothing of it out, as far as its name tells: `posts.toSorted()`, `sortByDate(posts)`, `posts.slice()`. */
export function keepsAll({ callee, arguments: args }: CallExpression): boolean {
	const name = methodOf(callee) ?? ''
	if (name === 'slice') return args.length === 0
	return keeping.has(name) || /sort|order(?:ed|By)|revers|shuffle/i.test(name)
}
