import type { AnyNode, CallExpression } from 'acorn'

/** Methods of lists, and functions that are given one, that leave nothing of it out. */
const keeping = new Set([
	...[
		'all',
		'concat',
		'entries',
		'flat',
		'forEach',
		'from',
		'fromEntries',
		'groupBy',
		'keys',
		'map',
	],
	...['of', 'reverse', 'sort', 'toReversed', 'toSorted', 'values', 'with', 'structuredClone'],
])

/** Whether a call on a list, or with one, leaves nothing of it out, as far as its name tells: `posts.toSorted()`, `sortByDate(posts)`, `posts.slice()`. */
export function keepsAll({ callee, arguments: args }: CallExpression): boolean {
	const name = methodOf(callee) ?? ''
	if (name === 'slice') return args.length === 0
	return keeping.has(name) || /sort|order|revers|shuffle/i.test(name)
}

/** The name of the function or method that is called. */
export function methodOf(callee: AnyNode): string | undefined {
	if (callee.type === 'Identifier') return callee.name
	if (callee.type !== 'MemberExpression' || callee.computed) return undefined
	return callee.property.type === 'Identifier' ? callee.property.name : undefined
}
