import type { AnyNode } from 'acorn'

/**
 * Copies a tree with other parts in places of some.
 *
 * @param change Gives what stands in place of a part, whose own parts are changed already; `original` is that part before, and so are those that it stands in.
 */
export function mapTree<Node extends AnyNode>(
	node: Node,
	change: (node: AnyNode, parents: readonly AnyNode[], original: AnyNode) => AnyNode,
): Node {
	const copy = (one: AnyNode, parents: readonly AnyNode[]): AnyNode => {
		const within = [...parents, one]
		const part = (value: unknown): unknown => {
			if (Array.isArray(value)) return value.map(part)
			return isNode(value) ? copy(value, within) : value
		}
		const entries = Object.entries(one).map(([key, value]) => [key, part(value)])
		return change(Object.fromEntries(entries) as AnyNode, parents, one)
	}
	return copy(node, []) as Node
}

function isNode(value: unknown): value is AnyNode {
	return typeof value === 'object' && value !== null && 'type' in value && 'start' in value
}
