import type { AnyNode } from 'acorn'

/**
 * A copy of a part of a program with other parts in place of some.
 *
 * @param by What stands in place of one; `undefined` where it stays. It is not asked of names that only are keys.
 */
export function replaced<Node extends AnyNode>(
	node: Node,
	by: (node: AnyNode) => AnyNode | undefined,
): AnyNode {
	const other = by(node)
	if (other) return other
	const copy = (value: unknown): unknown => {
		if (Array.isArray(value)) return value.map(copy)
		return isNode(value) ? replaced(value, by) : value
	}
	const key = keyOf(node)
	return Object.fromEntries(
		Object.entries(node).map(([name, value]) => [name, name === key ? value : copy(value)]),
	) as unknown as AnyNode
}

/** Where a name of a member stands. */
function keyOf(node: AnyNode): string | undefined {
	if (node.type === 'MemberExpression') return node.computed ? undefined : 'property'
	return node.type === 'Property' && !node.computed ? 'key' : undefined
}

function isNode(value: unknown): value is AnyNode {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
