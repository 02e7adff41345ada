import type { AnyNode } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import { isOfParameter } from '../../program/syntax/local-names.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/** Methods that change a list, a `Set` or a `Map`. */
const changing = new Set([
	...['push', 'pop', 'shift', 'unshift', 'splice', 'fill', 'copyWithin'],
	...['add', 'set', 'delete', 'clear'],
])

/** Whether a program puts something into what a name stands for, or takes it out: `SHOWN.push('done')`, `SITE.showWip = false`. */
export function isChanged(name: string, body: AnyNode): boolean {
	const isOf = (node: AnyNode): boolean =>
		node.type === 'MemberExpression' && (isNamed(node.object, name) || isOf(node.object))
	return nodesIn(body).some(({ node, parents }) => {
		// What a function is given by that name is something else.
		if (isOfParameter(name, parents)) return false
		if (node.type === 'AssignmentExpression') return isOf(node.left)
		if (node.type === 'UnaryExpression') return node.operator === 'delete' && isOf(node.argument)
		if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false
		const { object, property } = node.callee
		const isAssigned =
			isNamed(object, 'Object') &&
			isNamed(property, 'assign') &&
			node.arguments.slice(0, 1).some((one) => isNamed(one, name))
		const isPut = property.type === 'Identifier' && changing.has(property.name) && isOf(node.callee)
		return isAssigned || isPut
	})
}
