import type { AnyNode, Expression } from 'acorn'
import type { ProgramParts } from '../program/syntax/program-syntax.ts'

/** What a name stands for that is declared once, and only read after that; of another expression that itself. */
export function constantOf(node: Expression, { parts }: ProgramParts): Expression | undefined {
	if (node.type !== 'Identifier') return node
	let found: Expression | undefined
	for (const { node: one, parents } of parts) {
		if (!isNamed(one, node.name)) continue
		const [outer, parent] = parents.slice(-2)
		if (parent?.type === 'VariableDeclarator' && parent.id === one) {
			if (found || !parent.init) return undefined
			found = parent.init
		} else if (!isRead(one, parent, outer)) return undefined
	}
	return found
}

/** `data[key]`, `for (… of data)`, `Object.entries(data)`, `data.forEach(…)`; a key of another object is none. */
function isRead(node: AnyNode, parent: AnyNode | undefined, outer: AnyNode | undefined): boolean {
	if (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement')
		return parent.right === node
	if (parent?.type === 'Property')
		return parent.key === node && parent.value !== node && !parent.computed
	if (parent?.type === 'CallExpression') {
		const { callee } = parent
		return (
			callee.type === 'MemberExpression' &&
			isNamed(callee.object, 'Object') &&
			!isNamed(callee.property, 'assign')
		)
	}
	if (parent?.type !== 'MemberExpression') return false
	if (parent.property === node && !parent.computed) return true
	if (outer?.type === 'AssignmentExpression') return outer.left !== parent
	if (outer?.type === 'CallExpression' && outer.callee === parent)
		return isNamed(parent.property, 'forEach')
	return outer?.type !== 'UnaryExpression'
}

function isNamed(node: AnyNode, name: string): boolean {
	return node.type === 'Identifier' && node.name === name
}
