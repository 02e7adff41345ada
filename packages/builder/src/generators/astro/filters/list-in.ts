import type { AnyNode, ArrayExpression } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'

/** A list that is written out: `['a']`, also of `new Set(['a'])`. */
export function listIn(node: AnyNode): ArrayExpression | undefined {
	if (node.type === 'ArrayExpression') return node
	if (node.type !== 'NewExpression' || !isNamed(node.callee, 'Set')) return undefined
	const [list] = node.arguments
	return list?.type === 'ArrayExpression' ? list : undefined
}
