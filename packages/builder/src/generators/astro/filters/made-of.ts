import type { AnyNode, Pattern } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { nodesIn, type PlacedNode } from '../../program/syntax/program-tree.ts'
import { arrowOf } from './arrow-of.ts'
import { asksData } from './asks-data.ts'
import { type EntryNames, entryNames, isDataKey } from './entry-names.ts'
import { returned } from './returned.ts'

/** What a list is made of: entries, something for each of them, such as their paths, what they say, such as their tags, or what nobody can tell. */
export type MadeOf = 'entries' | 'each' | 'unknown' | 'parts'

const kinds: readonly MadeOf[] = ['entries', 'each', 'unknown', 'parts']

/** What is made of several: of entries if any of them is. */
export function mostOf(all: readonly (MadeOf | undefined)[]): MadeOf | undefined {
	return kinds.find((kind) => all.includes(kind))
}

/** What a function that is given each of a list makes of it. */
export function madeBy(written: WrittenFunction, list: MadeOf): MadeOf {
	const names = entryNames(written)
	if (names === undefined) return list === 'unknown' ? 'unknown' : 'each'
	const all = returned(written).map((value) => madeIn(value, names, written))
	return goingOn(list, mostOf(all) ?? 'parts', asksEntry(written.body, names))
}

/** What an expression makes of the entry that a loop goes through. */
export function madeOfEntry(entry: Pattern, value: AnyNode, list: MadeOf): MadeOf {
	const written = arrowOf(entry, value)
	const names = entryNames(written)
	if (names === undefined) return goingOn(list, 'each', false)
	return goingOn(list, madeIn(value, names, written) ?? 'parts', asksEntry(value, names))
}

/** What a list is made of whose parts are made so of those of another. */
function goingOn(list: MadeOf, made: MadeOf, asks: boolean): MadeOf {
	if (list === 'parts' || made === 'parts') return 'parts'
	if (list === 'unknown') return asks ? 'each' : 'unknown'
	return list === 'each' ? 'each' : made
}

function madeIn(value: AnyNode, names: EntryNames, written: WrittenFunction): MadeOf | undefined {
	const read = (one: AnyNode | null) => (one ? madeIn(one, names, written) : undefined)
	switch (value.type) {
		case 'ConditionalExpression':
			return mostOf([read(value.consequent), read(value.alternate)])
		case 'LogicalExpression':
			return mostOf([read(value.left), read(value.right)])
		case 'AwaitExpression':
		case 'SpreadElement':
			return read(value.argument)
		case 'ArrayExpression':
			return value.elements.length === 1 ? read(value.elements[0] ?? null) : mentioned(value, names)
		case 'ObjectExpression': {
			const isEntry = value.properties.some(
				(one) => one.type === 'SpreadElement' && read(one) === 'entries',
			)
			return isEntry ? 'entries' : mentioned(value, names)
		}
		case 'CallExpression':
			// `(load) => load()`
			return value.callee.type === 'Identifier' && names.entries.has(value.callee.name)
				? 'entries'
				: mentioned(value, names)
		case 'Literal':
			return undefined
		case 'Identifier': {
			if (names.entries.has(value.name)) return 'entries'
			const made = nodesIn(written.body).find(
				({ node }) => node.type === 'VariableDeclarator' && isNamed(node.id, value.name),
			)?.node
			return made?.type === 'VariableDeclarator' && made.init
				? read(made.init)
				: mentioned(value, names)
		}
		default:
			return mentioned(value, names)
	}
}

/** Whether something is made of the entry as such, or of where it is, and not only of what else it says. */
function mentioned(value: AnyNode, names: EntryNames): MadeOf {
	return nodesIn(value).some((placed) => isOfEntry(placed, names)) ? 'each' : 'parts'
}

/** Keys by which an entry says where it is. */
const ofPlace = /^(?:id|slug|url|uri|path|permalink|href|file|filePath|params)$/

function isOfEntry(placed: PlacedNode, { entries, data, others, keys }: EntryNames): boolean {
	const { node, parents } = placed
	if (node.type !== 'Identifier' || !isValue(placed)) return false
	if (others.has(node.name)) return true
	const own = keys?.properties.find(
		(one) => one.type === 'Property' && isNamed(one.value, node.name),
	)
	if (own?.type === 'Property') return own.key.type === 'Identifier' && ofPlace.test(own.key.name)
	if (!entries.has(node.name) && !data.has(node.name)) return false
	const [first, second] = membersOf(node, parents)
	const key = entries.has(node.name) && first && isDataKey(first) ? second : first
	// The entry is handed on, or its front matter is.
	if (key === undefined) return true
	return key.type === 'Identifier' && ofPlace.test(key.name)
}

/** The keys that are asked of a name, the first two: of `post.data.tags` these are `data` and `tags`. */
function membersOf(node: AnyNode, parents: readonly AnyNode[]): readonly AnyNode[] {
	const found: AnyNode[] = []
	let object = node
	for (const parent of parents.toReversed()) {
		if (parent.type === 'MemberExpression' && parent.object === object) found.push(parent.property)
		else if (parent.type !== 'ChainExpression') break
		object = parent
	}
	return found
}

function asksEntry(value: AnyNode, { data, keys }: EntryNames): boolean {
	return keys !== undefined || data.size > 0 || asksData(value)
}
