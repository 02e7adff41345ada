import type { AnyNode, MemberExpression } from 'acorn'
import { textOf } from '../../program/syntax/text-of.ts'

/** The name of a member of an object or a class, `#nav` of a private one; `undefined` of one that only running the program would tell. */
export function nameOf(member: AnyNode): string | undefined {
	if (!('key' in member) || !('computed' in member) || member.computed) return undefined
	const { key } = member
	return key?.type === 'Literal' ? String(key.value) : key && plainName(key)
}

/** The name of the member that is asked for; `undefined` if only running the program would tell. */
export function askedName({ property, computed }: MemberExpression): string | undefined {
	return computed ? textOf(property) : plainName(property)
}

function plainName(node: AnyNode): string | undefined {
	if (node.type === 'PrivateIdentifier') return `#${node.name}`
	return node.type === 'Identifier' ? node.name : undefined
}
