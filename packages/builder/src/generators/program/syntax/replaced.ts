import type { AnyNode } from 'acorn'
import { mapTree } from './map-tree.ts'

/**
 * A copy of a part of a program with other parts in place of some.
 *
 * @param by What stands in place of one; `undefined` where it stays. It is not asked of names that only are keys, and what it gives stays as it is.
 */
export function replaced(node: AnyNode, by: (node: AnyNode) => AnyNode | undefined): AnyNode {
	return mapTree(node, (one, parents, original) =>
		isKey(original, parents.at(-1)) ? one : (by(original) ?? one),
	)
}

/** Whether a part is a name of a member. */
function isKey(node: AnyNode, parent: AnyNode | undefined): boolean {
	if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
	return parent?.type === 'Property' && parent.key === node && !parent.computed
}
