import type { Place } from '@blog/core'
import type { AnyNode, ObjectExpression } from 'acorn'
import type { SiteData } from '../../hiding/condition-in.ts'
import type { Written } from '../../program/syntax/exports-of.ts'
import type { ProgramSyntax } from '../../program/syntax/program-syntax.ts'
import type { DataFile } from '../data/data-file.ts'
import { computedLists } from '../hiding/computed-lists.ts'
import { computedPage, plainAddress } from '../hiding/computed-page.ts'
import { ofFunctions, ofPlain } from '../hiding/of-functions.ts'
import { computedKey, hidingKeys, ofComputed, type UntoldKey } from '../keys/untold-keys.ts'
import { nameOf } from './member-names.ts'

/** What an object of `data` says of posts. */
export interface LayoutObject {
	readonly data: DataFile
	/** Of the layout that it is laid out in itself. */
	readonly layout?: string
	/** What may say anything, and only running the program would tell. */
	readonly unread?: AnyNode
}

/** A key that is written out, with the name of `eleventyComputed` before it if it is one of that. */
type WrittenKey = readonly [key: string, value: AnyNode]

/**
 * Reads an object of `data` that is written out.
 *
 * @param known Data of the site.
 * @param placeOf Where an offset is.
 */
export function layoutObject(
	{ value: object, program }: Written<ObjectExpression>,
	syntax: ProgramSyntax,
	known: SiteData,
	placeOf: (offset: number) => Place,
): LayoutObject {
	const keys = keysIn(object)
	if (!Array.isArray(keys)) return { data: { untold: [] }, unread: keys }
	const values: Record<string, unknown> = {}
	const untold: UntoldKey[] = []
	const unknown: string[] = []
	let layout: string | undefined
	for (const [key, value] of keys) {
		const said = literal(value)
		const written = said === undefined && syntax.functionOf({ value, program })?.value
		const made = written && hidesNothing(key, written, known)
		if (key === 'layout') {
			if (typeof said !== 'string') return { data: { untold: [] }, unread: value }
			layout = said
		} else if (said !== undefined) values[key] = said
		else if (made) Object.assign(values, made)
		else {
			const isComputedData = key.startsWith(ofComputed)
			const name = isComputedData ? key.slice(ofComputed.length) : key
			unknown.push(key)
			if (hidingKeys.includes(name))
				untold.push({ key: name, isComputedData, place: placeOf(value.start) })
		}
	}
	return { data: { values, untold, unknown }, ...(layout !== undefined && { layout }) }
}

/** @returns What is not written out, if there is such. */
function keysIn(object: ObjectExpression, parent = ''): WrittenKey[] | AnyNode {
	const keys: WrittenKey[] = []
	for (const one of object.properties) {
		const name = nameOf(one)
		if (name === undefined || one.type !== 'Property') return one
		if (parent === '' && name === computedKey) {
			const computed =
				one.value.type === 'ObjectExpression' ? keysIn(one.value, ofComputed) : one.value
			if (!Array.isArray(computed)) return computed
			keys.push(...computed)
		} else keys.push([parent + name, one.value])
	}
	return keys
}

/** A text, a number, `true` or `false`, or a list of such; `undefined` of what is not written out. */
function literal(node: AnyNode | null): unknown {
	if (node?.type === 'Literal') return node.regex || node.bigint ? undefined : node.value
	if (node?.type !== 'ArrayExpression') return undefined
	const items = node.elements.map(literal)
	return items.includes(undefined) ? undefined : items
}

/** What posts get of a function of `permalink` or of `eleventyComputed` that hides none. */
function hidesNothing(
	key: string,
	written: Parameters<typeof computedPage>[0],
	known: SiteData,
): Readonly<Record<string, unknown>> | undefined {
	if (key === 'permalink') {
		const plain = plainAddress(written, known)
		return plain?.hidden.length === 0 ? ofPlain(plain) : undefined
	}
	if (key === `${ofComputed}permalink`) {
		const page = computedPage(written, known)
		return page?.hidden.length === 0 ? ofFunctions(page, undefined) : undefined
	}
	if (key !== `${ofComputed}eleventyExcludeFromCollections`) return undefined
	const lists = computedLists(written, known)
	return lists?.length === 0 ? ofFunctions(undefined, lists) : undefined
}
