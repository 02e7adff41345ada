import type {
	AnyNode,
	ArrowFunctionExpression,
	FunctionDeclaration,
	FunctionExpression,
	ImportDefaultSpecifier,
	ImportNamespaceSpecifier,
	ImportSpecifier,
} from 'acorn'
import { exportsOf, type Written } from './exports-of.ts'
import { isNamed } from './is-named.ts'
import { nodesIn, type PlacedNode, type ProgramTree } from './program-tree.ts'
import { textOf } from './text-of.ts'

/** A function as it is written. */
export type WrittenFunction = FunctionExpression | ArrowFunctionExpression | FunctionDeclaration

/** Finds the program that another one takes names from: `./drafts.js`. */
export type FindProgram = (program: ProgramTree, from: string) => ProgramTree | undefined

/**
 * Finds what a name stands for, also in other programs; of another expression that is itself.
 *
 * @returns `undefined` if only running the program would tell.
 */
export function namedValue(
	{ value, program }: Written,
	find: FindProgram,
	depth = 0,
): Written | undefined {
	if (value.type !== 'Identifier') return { value, program }
	const found = depth > 8 ? undefined : declared(value.name, program, find)
	return found && namedValue(found, find, depth + 1)
}

/**
 * Finds the function that an expression comes to, by its name also in other programs.
 *
 * @returns `undefined` if it is none that is written out, or only running the program would tell which.
 */
export function functionOf(
	written: Written,
	find: FindProgram,
): Written<WrittenFunction> | undefined {
	const found = namedValue(written, find)
	return found && isFunction(found.value)
		? { value: found.value, program: found.program }
		: undefined
}

export function isFunction(node: AnyNode): node is WrittenFunction {
	return /^(?:FunctionExpression|ArrowFunctionExpression|FunctionDeclaration)$/.test(node.type)
}

/** What a name stands for, if it is declared once and never changed. */
function declared(name: string, program: ProgramTree, find: FindProgram): Written | undefined {
	const found = nodesIn(program.tree).flatMap((one) => declarationsOf(name, one))
	const [one] = found
	if (one === undefined || found.length > 1) return undefined
	if ('value' in one) return one.value && { value: one.value, program }
	const other = find(program, one.from)
	return other && exportsOf(other).get(one.exported)
}

/** What is said of a name: its value, `undefined` if it changes, or where it comes from. */
export type Declaration =
	| { readonly value: AnyNode | undefined }
	| { readonly from: string; readonly exported: string }

/** What a part of a program says of a name. */
export function declarationsOf(
	name: string,
	{ node, parents }: PlacedNode,
): readonly Declaration[] {
	if (node.type === 'FunctionDeclaration') return node.id?.name === name ? [{ value: node }] : []
	if (node.type === 'AssignmentExpression')
		return isNamed(node.left, name) ? [{ value: undefined }] : []
	if (node.type === 'ImportDeclaration')
		return node.specifiers
			.filter(({ local }) => local.name === name)
			.map((one) => ({ from: String(node.source.value), exported: importedBy(one) }))
	if (node.type !== 'VariableDeclarator') return []
	const key = isNamed(node.id, name) ? 'default' : keyFor(node.id, name)
	if (key === undefined) return []
	const from = node.init ? requiredBy(node.init) : undefined
	if (from !== undefined) return [{ from, exported: key }]
	const imported = node.init ? awaitedBy(node.init) : undefined
	if (imported !== undefined)
		return [{ from: imported, exported: node.id.type === 'Identifier' ? '*' : key }]
	const parent = parents.at(-1)
	const isConstant = parent?.type === 'VariableDeclaration' && parent.kind === 'const'
	return [
		{ value: isConstant && node.id.type === 'Identifier' ? (node.init ?? undefined) : undefined },
	]
}

function importedBy(
	one: ImportSpecifier | ImportDefaultSpecifier | ImportNamespaceSpecifier,
): string {
	if (one.type === 'ImportDefaultSpecifier') return 'default'
	return one.type === 'ImportSpecifier' && one.imported.type === 'Identifier'
		? one.imported.name
		: '*'
}

/** `./drafts` of `require('./drafts')`. */
function requiredBy(node: AnyNode): string | undefined {
	if (node.type !== 'CallExpression' || !isNamed(node.callee, 'require')) return undefined
	const [from] = node.arguments
	return from && textOf(from)
}

/** `./drafts.js` of `await import('./drafts.js')`. */
function awaitedBy(node: AnyNode): string | undefined {
	if (node.type !== 'AwaitExpression' || node.argument.type !== 'ImportExpression') return undefined
	return textOf(node.argument.source)
}

/** The key of `{ key: name }`, `{ name }`. */
function keyFor(pattern: AnyNode, name: string): string | undefined {
	if (pattern.type !== 'ObjectPattern') return undefined
	for (const one of pattern.properties)
		if (one.type === 'Property' && isNamed(one.value, name) && one.key.type === 'Identifier')
			return one.computed ? undefined : one.key.name
	return undefined
}
