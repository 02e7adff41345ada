import type { AnyNode, ObjectExpression } from 'acorn'
import { exportsOf, type Written } from '../program/syntax/exports-of.ts'
import { memberPath } from '../program/syntax/member-path.ts'
import {
	type ProgramParts,
	type ProgramSyntax,
	programSyntax,
} from '../program/syntax/program-syntax.ts'
import { whatIs } from './key-value.ts'
import { computedKey, hidingKeys, ofComputed } from './untold-keys.ts'

/** What a layout that is a program says of the posts in it. */
export interface LayoutProgram {
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** Offset of what may hide posts, or say where they are, and that only running it would tell. */
	readonly untoldAt?: number
}

/**
 * Reads the `data` of a layout such as `post.11ty.js`, as far as it tells whether that hides posts.
 *
 * @see https://www.11ty.dev/docs/languages/javascript/#optional-data-method
 */
export async function layoutProgram(file: string, text: string): Promise<LayoutProgram> {
	const syntax = programSyntax([{ file, text }])
	const parsed = await syntax.partsOf(file)
	if (parsed === undefined) return ofWords(text)
	const taken = parsed.parts.find(({ node }) => isTakenIn(node)) ?? unknownExport(parsed)
	if (taken) return { untoldAt: taken.node.start }
	const found = dataIn(parsed).map((one) => saidBy(one, parsed, syntax))
	return Object.assign({}, ...found)
}

/** Of a program that is not parsed, TypeScript for one, every name counts that is no member which is read. */
function ofWords(text: string): LayoutProgram {
	const name = new RegExp(`(?<!\\.)\\b(?:${[computedKey, ...hidingKeys, 'layout'].join('|')})\\b`)
	const at = text.search(name)
	const taken = /\bdata\b/.test(text) ? text.search(/\.\.\.|\bextends\b|\bexport\b.*\bfrom\b/) : -1
	const untoldAt = at === -1 ? taken : at
	return untoldAt === -1 ? {} : { untoldAt }
}

/** Whether a class or an export has what other programs give it. */
function isTakenIn(node: AnyNode): boolean {
	if (node.type === 'ClassDeclaration' || node.type === 'ClassExpression')
		return Boolean(node.superClass)
	return (
		node.type === 'ExportAllDeclaration' ||
		(node.type === 'ExportNamedDeclaration' && Boolean(node.source))
	)
}

const templates = /^(?:Class|Function|ArrowFunction|Template|Literal)/

/** What a program exports by default, where that is no template that is written out. */
function unknownExport(parsed: ProgramParts): { readonly node: AnyNode } | undefined {
	const value = exportsOf(parsed.program).get('default')?.value
	if (value === undefined) return undefined
	const node = declared(value, parsed)
	const isObject =
		node?.type === 'ObjectExpression' && node.properties.every((one) => nameOf(one) !== undefined)
	return isObject || (node && templates.test(node.type)) ? undefined : { node: value }
}

/** What a name of a program is called for. */
function declared(value: AnyNode, { parts }: ProgramParts): AnyNode | undefined {
	if (value.type !== 'Identifier') return value
	for (const { node } of parts) {
		if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') {
			if (node.id.name === value.name) return node.init ?? undefined
		} else if (node.type === 'ClassDeclaration' || node.type === 'FunctionDeclaration')
			if (node.id?.name === value.name) return node
	}
	return undefined
}

/** Each `data` that a program gives a template: what it exports, has in a class or an object that it exports, or assigns. */
function dataIn(parsed: ProgramParts): readonly AnyNode[] {
	const exported = exportsOf(parsed.program)
	const whole = exported.get('default')
	const template = whole && declared(whole.value, parsed)
	const members = template?.type === 'ObjectExpression' ? template.properties : []
	const found = [exported.get('data')?.value]
	for (const one of members)
		if (one.type === 'Property' && nameOf(one) === 'data') found.push(one.value)
	for (const { node } of parsed.parts) {
		if (node.type === 'MethodDefinition' || node.type === 'PropertyDefinition')
			if (node.computed || nameOf(node) === 'data')
				// A name that is computed may be this one.
				found.push(node.value ?? node)
		if (node.type === 'AssignmentExpression' && /\.data(?:\.|$)/.test(memberPath(node.left) ?? ''))
			found.push(memberPath(node.left)?.endsWith('.data') ? node.right : node)
	}
	return found.filter((one) => one !== undefined)
}

function saidBy(value: AnyNode, parsed: ProgramParts, syntax: ProgramSyntax): LayoutProgram {
	const found: Written = { value: declared(value, parsed) ?? value, program: parsed.program }
	const said = whatIs(found, syntax)?.value
	const object = said && declared(said, parsed)
	return object?.type === 'ObjectExpression' ? keysIn(object, '') : { untoldAt: value.start }
}

function keysIn(object: ObjectExpression, parent: string): LayoutProgram {
	let layout: LayoutProgram = {}
	for (const one of object.properties) {
		const name = nameOf(one)
		if (name === undefined || one.type !== 'Property') return { untoldAt: one.start }
		const key = parent === '' && name.startsWith(ofComputed) ? name.slice(ofComputed.length) : name
		if (hidingKeys.includes(key.split('.')[0] ?? '')) return { untoldAt: one.start }
		if (parent === '' && name === computedKey) {
			if (one.value.type !== 'ObjectExpression') return { untoldAt: one.start }
			const { untoldAt } = keysIn(one.value, ofComputed)
			if (untoldAt !== undefined) return { untoldAt }
		}
		if (key !== 'layout') continue
		const value = one.value.type === 'Literal' ? one.value.value : undefined
		if (typeof value !== 'string' || name !== key || parent !== '') return { untoldAt: one.start }
		layout = { layout: value }
	}
	return layout
}

/** The name of a member; `undefined` of one that only running the program would tell. */
function nameOf(member: AnyNode): string | undefined {
	if (!('key' in member) || !('computed' in member) || member.computed) return undefined
	const { key } = member
	if (key?.type === 'Identifier') return key.name
	return key?.type === 'Literal' ? String(key.value) : undefined
}
