import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { returnedBy } from '../../program/syntax/returned-by.ts'
import { asBoolean, returningBoolean } from './as-boolean.ts'

/** Takes a function apart into those that all have to be met: `a && b`. */
export function conjuncts(written: WrittenFunction): readonly WrittenFunction[] {
	const only = returnedBy(written)
	if (only === undefined) return [returningBoolean(written)]
	return partsOf(asBoolean(only)).map((body) => ({ ...written, body }) as WrittenFunction)
}

function partsOf(node: AnyNode): readonly AnyNode[] {
	const inner = withoutDouble(node)
	if (inner.type === 'LogicalExpression' && inner.operator === '&&')
		return [inner.left, inner.right].flatMap((one) => partsOf(asBoolean(one)))
	return [node]
}

/** `a` of `!!a` */
export function withoutDouble(node: AnyNode): AnyNode {
	const isDouble =
		node.type === 'UnaryExpression' &&
		node.operator === '!' &&
		node.argument.type === 'UnaryExpression' &&
		node.argument.operator === '!'
	return isDouble && node.argument.type === 'UnaryExpression' ? node.argument.argument : node
}
