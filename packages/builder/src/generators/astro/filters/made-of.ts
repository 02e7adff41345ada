import type { AnyNode } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { type EntryNames, entryNames, isDataKey } from './entry-names.ts'
import { returned } from './returned.ts'

/** What a list is made of: of entries, of something for each, such as their paths, or of what they say, such as their tags. */
export type MadeOf = 'entries' | 'each' | 'parts'

const kinds: readonly MadeOf[] = ['entries', 'each', 'parts']

/** What is made of several: of entries if any of them is. */
export function mostOf(all: readonly (MadeOf | undefined)[]): MadeOf | undefined {
	return kinds.find((kind) => all.includes(kind))
}

/** What a function makes of an entry that it is given. */
export function madeOf(written: WrittenFunction): MadeOf {
	const names = entryNames(written)
	if (names === undefined) return 'each'
	const all = returned(written).map((value) => madeIn(value, names, written))
	return mostOf(all) ?? 'parts'
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
			if (isEntry) return 'entries'
			const isPath = value.properties.some(
				(one) => one.type === 'Property' && isNamed(one.key, 'params'),
			)
			return isPath ? 'each' : mentioned(value, names)
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

/** Whether something is made of the entry as such, or of its `id`, and not only of what it says. */
function mentioned(value: AnyNode, { entries, others }: EntryNames): MadeOf {
	const isOfEntry = nodesIn(value).some((placed) => {
		const { node, parents } = placed
		if (node.type !== 'Identifier' || !isValue(placed)) return false
		const parent = parents.at(-1)
		const isData = parent?.type === 'MemberExpression' && isDataKey(parent.property)
		return others.has(node.name) || (entries.has(node.name) && !isData)
	})
	return isOfEntry ? 'each' : 'parts'
}
