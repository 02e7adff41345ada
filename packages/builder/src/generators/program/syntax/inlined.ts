import type { AnyNode, CallExpression } from 'acorn'
import type { Written } from './exports-of.ts'
import { isFunction, type WrittenFunction } from './function-of.ts'
import { isNamed } from './is-named.ts'
import type { ProgramSyntax } from './program-syntax.ts'
import { nodesIn } from './program-tree.ts'
import { replaced } from './replaced.ts'
import { withNames } from './with-names.ts'

/** How many functions may call each other. */
const deepest = 5

/** Names that a program has everywhere. */
const everywhere = new Set(['Boolean', 'DateTime', 'String', 'undefined'])

/**
 * Writes what functions come to that a function calls by their names in place of the calls: of `(data) => slugOf(data)` with `const slugOf = (data) => data.page.fileSlug` that is `(data) => data.page.fileSlug`.
 *
 * @param syntax Where functions are found. Calls of those that do more than to make a value of what they are given stay.
 */
export function inlined(
	{ value, program }: Written<WrittenFunction>,
	syntax: ProgramSyntax,
	depth = 0,
): WrittenFunction {
	const body = replaced(value.body, (node) => {
		if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return undefined
		const { name } = node.callee
		const isGiven = value.params.flatMap(nodesIn).some((one) => isNamed(one.node, name))
		const found = isGiven ? undefined : syntax.functionOf({ value: node.callee, program })
		if (found === undefined || depth > deepest) return undefined
		return resultOf(inlined(found, syntax, depth + 1), node)
	})
	return { ...value, body } as WrittenFunction
}

/** What a call comes to of a function that declares constants and returns something. */
function resultOf(called: WrittenFunction, { arguments: given }: CallExpression) {
	if (called.async || called.generator) return undefined
	const known = new Map<string, AnyNode>()
	for (const [at, param] of called.params.entries()) {
		const value = given[at]
		if (param.type !== 'Identifier' || !value || value.type === 'SpreadElement') return undefined
		known.set(param.name, value)
	}
	const statements = called.body.type === 'BlockStatement' ? called.body.body : []
	for (const one of statements.slice(0, -1)) {
		if (one.type !== 'VariableDeclaration' || one.kind !== 'const') return undefined
		for (const { id, init } of one.declarations) {
			if (id.type !== 'Identifier' || !init || !isOf(init, known)) return undefined
			known.set(id.name, withNames(init, known))
		}
	}
	const last = statements.at(-1)
	const ofLast = last?.type === 'ReturnStatement' ? last.argument : undefined
	const result = called.body.type === 'BlockStatement' ? ofLast : called.body
	return result && isOf(result, known) ? withNames(result, known) : undefined
}

/** Whether an expression is made of these names alone. */
function isOf(expression: AnyNode, known: ReadonlyMap<string, AnyNode>): boolean {
	return nodesIn(expression).every(({ node, parents }) => {
		if (isFunction(node)) return false
		if (node.type !== 'Identifier' || known.has(node.name) || everywhere.has(node.name)) return true
		const parent = parents.at(-1)
		if (parent?.type === 'MemberExpression') return !parent.computed && parent.property === node
		return parent?.type === 'Property' && !parent.computed && parent.value !== node
	})
}
