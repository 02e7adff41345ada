import type { AnyNode } from 'acorn'
import { isValue } from './is-value.ts'
import { isOfParameter } from './local-names.ts'
import { mapTree } from './map-tree.ts'

/** Puts what names stand for in their places, but where a function in it is given something else by that name. */
export function withNames<Node extends AnyNode>(
	node: Node,
	values: ReadonlyMap<string, AnyNode>,
): Node {
	return mapTree(node, (one, parents, original) => {
		if (one.type !== 'Identifier' || !isValue({ node: original, parents })) return one
		const parent = parents.at(-1)
		const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === original
		return isDeclared || isOfParameter(one.name, parents) ? one : (values.get(one.name) ?? one)
	})
}
