import type { AnyNode, Expression, Pattern } from 'acorn'
import { constantOf } from '../../program/syntax/constant-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import type { ProgramParts } from '../../program/syntax/program-syntax.ts'
import { textOf } from '../../program/syntax/text-of.ts'

/**
 * Reads what a name comes to in a loop over what is written out: `for (const key of ['site', 'nav'])`, `for (const key in data)`, `Object.entries(data).forEach(([key, value]) => …)`.
 *
 * @param parents What the place stands in at which the name is asked for.
 * @returns `undefined` if only running the program would tell.
 */
export function loopedNames(
	name: string,
	parents: readonly AnyNode[],
	program: ProgramParts,
): readonly string[] | undefined {
	for (let index = parents.length - 1; index >= 0; index--) {
		const loop = loopAt(parents, index)
		if (loop && boundIn(loop.pattern, name)) return namesIn(loop.over, loop.pattern, program)
		if (loop === undefined && binds(parents[index], name)) return undefined
	}
	return undefined
}

/** A loop, what it goes over, and what each is called. */
interface Loop {
	readonly pattern: Pattern
	readonly over: Expression | { readonly keysOf: Expression }
}

function loopAt(parents: readonly AnyNode[], index: number): Loop | undefined {
	const node = parents[index]
	if (node?.type === 'ForOfStatement' || node?.type === 'ForInStatement') {
		const { left, right } = node
		const pattern = left.type === 'VariableDeclaration' ? left.declarations[0]?.id : left
		return pattern && { pattern, over: node.type === 'ForInStatement' ? { keysOf: right } : right }
	}
	const call = parents[index - 1]
	if (node === undefined || call?.type !== 'CallExpression' || call.arguments[0] !== node)
		return undefined
	const { callee } = call
	if (callee.type !== 'MemberExpression' || !isNamed(callee.property, 'forEach')) return undefined
	const [pattern] = 'params' in node ? node.params : []
	return pattern && callee.object.type !== 'Super' ? { pattern, over: callee.object } : undefined
}

/** Whether a loop gives the name, of entries to their keys. */
function boundIn(pattern: Pattern, name: string): boolean {
	const first = pattern.type === 'ArrayPattern' ? pattern.elements[0] : pattern
	return isNamed(first, name)
}

function binds(node: AnyNode | undefined, name: string): boolean {
	return node !== undefined && 'params' in node && node.params.some((one) => isNamed(one, name))
}

function namesIn(
	over: Loop['over'],
	pattern: Pattern,
	program: ProgramParts,
): readonly string[] | undefined {
	if ('keysOf' in over) return keysIn(over.keysOf, program)
	const isOfEntries = pattern.type === 'ArrayPattern'
	if (over.type === 'CallExpression' && over.callee.type === 'MemberExpression') {
		const { object, property } = over.callee
		const isOne = isNamed(object, 'Object') && isNamed(property, isOfEntries ? 'entries' : 'keys')
		const [of] = over.arguments
		return isOne && of && of.type !== 'SpreadElement' ? keysIn(of, program) : undefined
	}
	const list = constantOf(over, program)
	if (list?.type !== 'ArrayExpression') return undefined
	return allTexts(
		list.elements.map((one) =>
			isOfEntries && one?.type === 'ArrayExpression' ? one.elements[0] : one,
		),
	)
}

/** The keys of an object that is written out. */
function keysIn(node: Expression, program: ProgramParts): readonly string[] | undefined {
	const object = constantOf(node, program)
	if (object?.type !== 'ObjectExpression') return undefined
	const names = object.properties.map((one) => {
		if (one.type !== 'Property' || one.computed) return undefined
		return one.key.type === 'Identifier' ? one.key.name : textOf(one.key)
	})
	return names.every((one) => one !== undefined) ? names : undefined
}

function allTexts(nodes: readonly (AnyNode | null | undefined)[]): readonly string[] | undefined {
	const texts = nodes.map((node) => (node ? textOf(node) : undefined))
	return texts.every((one) => one !== undefined) ? texts : undefined
}
