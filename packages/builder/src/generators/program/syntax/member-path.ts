import type { AnyNode } from 'acorn'

/** The names of a member, of `module.exports` that; `undefined` of what is more than names. */
export function memberPath(node: AnyNode): string | undefined {
	if (node.type === 'Identifier') return node.name
	if (node.type !== 'MemberExpression' || node.computed) return undefined
	const object = memberPath(node.object)
	return object && node.property.type === 'Identifier'
		? `${object}.${node.property.name}`
		: undefined
}
