import type { AnyNode, BinaryExpression, Expression } from 'acorn'
import { textOf } from '../../program/syntax/text-of.ts'
import { literalOf } from './literal-of.ts'

/** Writes a comparison in words that are read, what is compared with on its right. Of a text `==` is as good as `===`, and nothing at all is as good as `null`. */
export function comparison(node: BinaryExpression): AnyNode {
	const isNot = node.operator.startsWith('!')
	if (!/^[!=]==?$/.test(node.operator)) return node
	const isLeft = node.left.type === 'Literal'
	const [left, right] = isLeft ? [node.right as Expression, node.left] : [node.left, node.right]
	if (left.type === 'Literal' && right.type === 'Literal' && node.operator.length === 3)
		return literalOf((left.value === right.value) !== isNot, node)
	if (right.type === 'Identifier' && right.name === 'undefined')
		return { ...node, left, right: literalOf(null, right), operator: isNot ? '!=' : '==' }
	const isText = textOf(right) !== undefined
	const operator = isText ? (isNot ? '!==' : '===') : node.operator
	return { ...node, left, right, operator } as AnyNode
}

/** `left === right`, or another operator. */
export function compared(
	operator: BinaryExpression['operator'],
	left: AnyNode,
	right: AnyNode,
): BinaryExpression {
	const { start, end } = left
	return { type: 'BinaryExpression', operator, left, right, start, end } as BinaryExpression
}
