import type { Place } from '@blog/core'
import type { AnyNode } from 'acorn'
import type { Module } from '../../program/modules-below.ts'
import type { ProgramParts, ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import type { PlacedNode } from '../../program/syntax/program-tree.ts'
import { textOf } from '../../program/syntax/text-of.ts'
import { loopedNames } from './looped-names.ts'
import { computedKey, hidingKeys, ofComputed } from './untold-keys.ts'

/** Finds the first place where a program adds data by a name that is not written out, or hands the function on that adds it. */
export async function anyNameAt(
	{ file, script }: Module,
	syntax: ProgramSyntax,
): Promise<Place | undefined> {
	const doubtful = script.calls('addGlobalData').find(({ argument }) => argument === undefined)
	if (doubtful === undefined) return undefined
	const parsed = await syntax.partsOf(file)
	if (parsed === undefined) return doubtful.place
	const offsets = parsed.parts
		.filter((part) => isNamed(part.node) && mayAddAny(part, parsed))
		.map(({ node }) => node.start)
	return offsets.length === 0 ? undefined : script.placeAt(Math.min(...offsets))
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
		return names?.some(isOfPosts) ?? mayBegin(beginningOf(argument))
	}
	return !isAsked(member, parents.slice(0, -1))
}

function isOfPosts(name: string): boolean {
	return name === computedKey || name.startsWith(ofComputed) || hidingKeys.includes(name)
}

/** `strings_` of `` `strings_${language}` `` and of `'strings_' + language`. */
function beginningOf(name: AnyNode | undefined): string {
	if (name?.type === 'BinaryExpression') return name.operator === '+' ? beginningOf(name.left) : ''
	if (name?.type === 'TemplateLiteral') return name.quasis[0]?.value.cooked ?? ''
	return (name && textOf(name)) ?? ''
}

/** Whether a name that begins so may be that of a key of posts. */
function mayBegin(name: string): boolean {
	return [ofComputed, ...hidingKeys].some((key) => key.startsWith(name) || name.startsWith(key))
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
