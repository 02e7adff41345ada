import type { AnyNode } from 'acorn'

/** The name of the function or method that is called. */
export function methodOf(callee: AnyNode): string | undefined {
	if (callee.type === 'Identifier') return callee.name
	if (callee.type !== 'MemberExpression' || callee.computed) return undefined
	return callee.property.type === 'Identifier' ? callee.property.name : undefined
}
