import type { AnyNode, BinaryExpression } from 'acorn'
import { textOf } from '../../program/syntax/text-of.ts'
import { negated } from './doubles.ts'
import { literalOf } from './literal-of.ts'
import { logical } from './logical.ts'

/** Writes a comparison in words that are read, what is compared with on its right. Of a text `==` is as good as `===`, and nothing at all is as good as `null`. */
export function comparison(node: BinaryExpression): AnyNode {
	const isNot = node.operator.startsWith('!')
	if (!/^[!=]==?$/.test(node.operator)) return node
	const [left, right] = sidesOf(node)
	if (left.type === 'Literal' && right.type === 'Literal' && node.operator.length === 3)
		return literalOf((left.value === right.value) !== isNot, node)
	if (right.type === 'Identifier' && right.name === 'undefined')
		return compared(isNot ? '!=' : '==', left, literalOf(null, right))
	const isText = textOf(right) !== undefined
	const operator = isText ? (isNot ? '!==' : '===') : node.operator
	return compared(operator, left, right)
}

/** What is compared, and what with: a value that is written out. */
function sidesOf({ left, right }: BinaryExpression): readonly [AnyNode, AnyNode] {
	return left.type === 'Literal' ? [right, left] : [left, right]
}

/** `a === 'x' || a == null` of `(a ?? 'x') === 'x'`, `a === 'x'` of `(a ?? 'y') === 'x'`. */
export function orElseCompared(node: AnyNode): AnyNode | undefined {
	if (node.type !== 'BinaryExpression' || !/^[!=]==?$/.test(node.operator)) return undefined
	const [left, right] = sidesOf(node)
	if (left.type !== 'LogicalExpression' || left.operator !== '??') return undefined
	if (right.type !== 'Literal' || left.right.type !== 'Literal') return undefined
	if (right.value === null) return undefined
	const isSaid = compared('===', left.left, right)
	const isNone = compared('==', left.left, literalOf(null, left.right))
	const isSame = left.right.value === right.value
	const whole = isSame ? logical('||', isSaid, isNone) : isSaid
	return node.operator.startsWith('!') ? negated(whole) : whole
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
