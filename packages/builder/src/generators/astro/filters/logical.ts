import type { AnyNode, LogicalExpression, LogicalOperator } from 'acorn'

/** `left || right`, or another operator. */
export function logical(
	operator: LogicalOperator,
	left: AnyNode,
	right: AnyNode,
): LogicalExpression {
	const { start, end } = left
	return { type: 'LogicalExpression', operator, left, right, start, end } as LogicalExpression
}
