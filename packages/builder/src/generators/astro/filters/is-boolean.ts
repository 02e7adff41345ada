import type { AnyNode } from 'acorn'

/** Whether an expression is `true` or `false`, and nothing that only counts as one of them. */
export function isBoolean(node: AnyNode): boolean {
	if (node.type === 'Literal') return typeof node.value === 'boolean'
	if (node.type === 'UnaryExpression') return node.operator === '!'
	if (node.type === 'BinaryExpression')
		return /^(?:[!=]==?|[<>]=?|in|instanceof)$/.test(node.operator)
	if (node.type === 'LogicalExpression') return isBoolean(node.left) && isBoolean(node.right)
	if (node.type === 'ConditionalExpression')
		return isBoolean(node.consequent) && isBoolean(node.alternate)
	if (node.type !== 'CallExpression') return false
	const { callee } = node
	const called = callee.type === 'MemberExpression' ? callee.property : callee
	return (
		called.type === 'Identifier' &&
		/^(?:Boolean|hasOwn|hasOwnProperty|includes|has|some|every)$/.test(called.name)
	)
}
