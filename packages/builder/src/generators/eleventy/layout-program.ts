import type { AnyNode, ObjectExpression } from 'acorn'
import type { Written } from '../program/syntax/exports-of.ts'
import {
	type ProgramParts,
	type ProgramSyntax,
	programSyntax,
} from '../program/syntax/program-syntax.ts'
import { constantOf } from './constant-of.ts'
import { whatIs } from './key-value.ts'
import { layoutData, nameOf } from './layout-data.ts'
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
	const { values, unread } = layoutData(parsed)
	if (unread) return { untoldAt: unread.start }
	return Object.assign({}, ...values.map((one) => saidBy(one, parsed, syntax)))
}

/** Of a program that is not parsed, TypeScript for one, every name counts that is no member which is read. */
function ofWords(text: string): LayoutProgram {
	const name = new RegExp(`(?<!\\.)\\b(?:${[computedKey, ...hidingKeys, 'layout'].join('|')})\\b`)
	const at = text.search(name)
	const taken = /\bdata\b/.test(text) ? text.search(/\.\.\.|\bextends\b|\bexport\b.*\bfrom\b/) : -1
	const untoldAt = at === -1 ? taken : at
	return untoldAt === -1 ? {} : { untoldAt }
}

function saidBy(value: AnyNode, parsed: ProgramParts, syntax: ProgramSyntax): LayoutProgram {
	const found: Written = { value: constantOf(value, parsed) ?? value, program: parsed.program }
	const said = whatIs(found, syntax)?.value
	const object = said && constantOf(said, parsed)
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
