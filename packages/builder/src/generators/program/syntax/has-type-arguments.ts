import type { Program } from 'acorn'
import { nodesIn } from './program-tree.ts'

/** Whether a program is one of TypeScript though it can be parsed as another: `new Set<string>(['a'])` is `(new Set < string) > ['a']` without types, which nobody asks. */
export function hasTypeArguments(tree: Program): boolean {
	return nodesIn(tree).some(
		({ node }) =>
			node.type === 'BinaryExpression' &&
			node.operator === '>' &&
			node.left.type === 'BinaryExpression' &&
			node.left.operator === '<',
	)
}
