import type { PlacedNode } from './program-tree.ts'

/** Whether a part is a name that stands for a value, and not one of a member. */
export function isValue({ node, parents }: PlacedNode): boolean {
	if (node.type !== 'Identifier') return false
	const parent = parents.at(-1)
	if (parent?.type === 'MemberExpression') return parent.computed || parent.object === node
	if (parent?.type === 'Property') return parent.computed || parent.value === node
	return true
}
