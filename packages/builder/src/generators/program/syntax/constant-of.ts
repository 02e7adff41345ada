import type { AnyNode, Expression, MethodDefinition, Property, PropertyDefinition } from 'acorn'
import { isNamed } from './is-named.ts'
import { isOfParameter } from './local-names.ts'
import type { ProgramParts } from './program-syntax.ts'

/** What a name stands for that is declared once, and elsewhere only read; of another expression that itself. */
export function constantOf<Node extends AnyNode>(
	node: Node,
	{ parts }: ProgramParts,
): Node | Expression | undefined {
	if (node.type !== 'Identifier') return node
	let found: Expression | undefined
	for (const { node: one, parents } of parts) {
		if (one === node || !isNamed(one, node.name) || isOfParameter(node.name, parents)) continue
		const [outer, parent] = parents.slice(-2)
		if (parent?.type === 'VariableDeclarator' && parent.id === one) {
			if (found || !parent.init) return undefined
			found = parent.init
		} else if (!isRead(one, parent, outer)) return undefined
	}
	return found
}

/**
 * Whether a name is only read where it stands: `data[key]`, `for (… of data)`, `Object.entries(data)`, `data.forEach(…)`; a key of another object is none.
 *
 * @param parent What it stands in.
 * @param outer What that stands in.
 */
export function isRead(
	node: AnyNode,
	parent: AnyNode | undefined,
	outer: AnyNode | undefined,
): boolean {
	if (parent?.type === 'ForOfStatement' || parent?.type === 'ForInStatement')
		return parent.right === node
	if (parent && isMember(parent))
		return parent.key === node && parent.value !== node && !parent.computed
	if (parent?.type === 'CallExpression') {
		const { callee } = parent
		return (
			callee.type === 'MemberExpression' &&
			isNamed(callee.object, 'Object') &&
			callee.property.type === 'Identifier' &&
			/^(?:entries|freeze|keys|values)$/.test(callee.property.name)
		)
	}
	if (parent?.type !== 'MemberExpression') return false
	if (parent.property === node && !parent.computed) return true
	if (outer?.type === 'AssignmentExpression') return outer.left !== parent
	if (outer?.type === 'CallExpression' && outer.callee === parent)
		return isNamed(parent.property, 'forEach')
	return outer?.type !== 'UnaryExpression'
}

/** One of an object or a class. */
function isMember(node: AnyNode): node is Property | MethodDefinition | PropertyDefinition {
	return /^(?:Property|MethodDefinition|PropertyDefinition)$/.test(node.type)
}
