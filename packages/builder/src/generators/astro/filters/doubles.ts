import type { AnyNode } from 'acorn'

/** `!!a` */
export function double(argument: AnyNode): AnyNode {
	return negated(negated(argument))
}

/** `!a` */
export function negated(argument: AnyNode): AnyNode {
	const { start, end } = argument
	return { type: 'UnaryExpression', operator: '!', prefix: true, argument, start, end } as AnyNode
}

/** `a` of `!!a`, where only what it counts as matters. */
export function withoutDouble(node: AnyNode): AnyNode {
	return argumentOf(argumentOf(node)) ?? node
}

/** `a` of `!a` */
export function argumentOf(node: AnyNode | undefined): AnyNode | undefined {
	return node?.type === 'UnaryExpression' && node.operator === '!' ? node.argument : undefined
}
