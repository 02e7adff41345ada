import type { AnyNode } from 'acorn'
import type { Module } from '../program/modules-below.ts'
import type { ProgramParts, ProgramSyntax } from '../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../program/syntax/program-tree.ts'
import { textOf } from '../program/syntax/text-of.ts'
import { loopedNames } from './looped-names.ts'
import { computedKey, hidingKeys, ofComputed } from './untold-keys.ts'

/** Whether a program adds data by a name that is not written out, or hands the function on that adds it. */
export async function addsAnyName(
	{ file, script }: Module,
	syntax: ProgramSyntax,
): Promise<boolean> {
	const doubtful = script.calls('addGlobalData').filter(({ argument }) => argument === undefined)
	if (doubtful.length === 0) return false
	const parsed = await syntax.partsOf(file)
	return (
		parsed === undefined ||
		parsed.parts.some((part) => isNamed(part.node) && mayAddAny(part, parsed))
	)
}

function isNamed(node: AnyNode): boolean {
	return node.type === 'Identifier'
		? node.name === 'addGlobalData'
		: textOf(node) === 'addGlobalData'
}

/** @param part Where the function is named: `addGlobalData` of `config.addGlobalData`. */
function mayAddAny({ node, parents }: PlacedNode, program: ProgramParts): boolean {
	const member = parents.at(-1)
	if (member?.type === 'BinaryExpression') return false
	if (member?.type !== 'MemberExpression' || member.property !== node) return true
	const user = parents.at(-2)
	if (user?.type === 'CallExpression' && user.callee === member) {
		const [argument] = user.arguments
		const name = argument && textOf(argument)
		// `config['addGlobalData']('permalink', …)` is not read by itself.
		if (name !== undefined) return (user.optional || member.computed) && isOfPosts(name)
		const names =
			argument?.type === 'Identifier'
				? loopedNames(argument.name, parents.slice(0, -2), program)
				: undefined
		return names?.some(isOfPosts) ?? true
	}
	return !isAsked(member, parents.slice(0, -1))
}

function isOfPosts(name: string): boolean {
	return name === computedKey || name.startsWith(ofComputed) || hidingKeys.includes(name)
}

/** `if (config.addGlobalData)`, `typeof config.addGlobalData === 'function'` */
function isAsked(node: AnyNode, parents: readonly AnyNode[]): boolean {
	const user = parents.at(-1)
	if (user?.type === 'IfStatement' || user?.type === 'ConditionalExpression')
		return user.test === node
	if (user?.type === 'LogicalExpression')
		return (user.left === node && user.operator === '&&') || isAsked(user, parents.slice(0, -1))
	return user?.type === 'UnaryExpression' || user?.type === 'BinaryExpression'
}
