import type { AnyNode, CallExpression, Expression } from 'acorn'
import { isNamed } from '../../program/syntax/is-named.ts'
import { memberPath } from '../../program/syntax/member-path.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { memberOf } from './taken-apart.ts'

/** The member that is asked for whether it is there: `data.wip` of `'wip' in data`, `Object.hasOwn(data, 'wip')`, `data.hasOwnProperty('wip')`. */
export function askedMember(node: AnyNode): AnyNode | undefined {
	const [object, key] = askedIn(node)
	const name = key && textOf(key)
	if (!object || !key || name === undefined || !/^[A-Za-z_$][\w$]*$/.test(name)) return undefined
	const { start, end } = key
	return memberOf(object, { type: 'Identifier', name, start, end })
}

/** An object, and the key that it is asked for. */
function askedIn(node: AnyNode): readonly (AnyNode | undefined)[] {
	if (node.type === 'BinaryExpression') return node.operator === 'in' ? [node.right, node.left] : []
	if (node.type !== 'CallExpression') return []
	const path = memberPath(node.callee)
	if (path === 'Object.hasOwn' || path === 'Object.prototype.hasOwnProperty.call')
		return node.arguments
	return ofMethod(node)
}

function ofMethod({ callee, arguments: given }: CallExpression): readonly (AnyNode | undefined)[] {
	const isAsked =
		callee.type === 'MemberExpression' && isNamed(callee.property, 'hasOwnProperty') && given[0]
	return isAsked ? [callee.object as Expression, given[0]] : []
}
