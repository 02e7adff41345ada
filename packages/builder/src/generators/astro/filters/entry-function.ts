import type { AnyNode, Identifier, Pattern } from 'acorn'
import { type GivenNames, givenNames } from '../../hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { isNamed } from '../../program/syntax/is-named.ts'
import { isValue } from '../../program/syntax/is-value.ts'
import { mapTree } from '../../program/syntax/map-tree.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { entryNames, isDataKey } from './entry-names.ts'
import { dataName, entryName, knownOfEntry, ofFile } from './known-of-entry.ts'
import { literalOf } from './literal-of.ts'
import { namesIn } from './scope.ts'

/** A function that is given an entry of a collection, as one of its front matter. */
export interface EntryFunction {
	readonly written: WrittenFunction
	readonly names: GivenNames
	/** Keys that it asks of what was made of the entry, and that stood in its front matter perhaps: `wip` of `post.wip`. */
	readonly direct: ReadonlySet<string>
}

/** What an entry has besides. https://docs.astro.build/en/reference/modules/astro-content/#collectionentry */
const ofEntry = new Set([
	...['id', 'slug', 'body', 'collection', 'filePath', 'digest', 'rendered', 'render'],
	...['file', 'url', 'Content', 'rawContent', 'compiledContent', 'getHeadings', 'default'],
])

/**
 * Makes a function of the front matter from one of an entry: `({ data }) => !data.wip`, `(post) => !post.data.wip`.
 *
 * @returns `undefined` if it hands the entry on, or takes it apart in another way.
 */
export function entryFunction(written: WrittenFunction): EntryFunction | undefined {
	if (written.params.slice(1).some((one) => isAsked(one, written.body))) return undefined
	const found = entryNames(written)
	if (found === undefined) return undefined
	const { entries, data, others, keys } = found
	const direct = new Set<string>()
	const body = mapTree(written.body as AnyNode, (node, parents, original) => {
		if (node.type === 'VariableDeclaration') {
			const declarations = node.declarations.filter(
				({ id, init }) =>
					!(init && isNamed(init, dataName) && id.type === 'Identifier') &&
					!(init && isNamed(init, entryName) && id.type === 'ObjectPattern'),
			)
			return { ...node, declarations }
		}
		if (node.type === 'MemberExpression' && isNamed(node.object, entryName)) {
			const key = node.property.type === 'Identifier' && !node.computed ? node.property.name : ''
			if (isDataKey(node.property)) return named(dataName, node.object)
			if (key !== '' && !ofEntry.has(key)) direct.add(key)
			const name = key === '' || ofEntry.has(key) ? ofFile : key
			return keyOfData(name, node)
		}
		const known = knownOfEntry(node)
		if (known !== undefined) return literalOf(known, node)
		if (node.type !== 'Identifier' || !isValue({ node: original, parents })) return node
		const parent = parents.at(-1)
		const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === original
		if (entries.has(node.name)) return named(entryName, node)
		if (others.has(node.name) && !isDeclared) return keyOfData(ofFile, node)
		return data.has(node.name) && !isDeclared ? named(dataName, node) : node
	})
	// An entry that is handed on is the front matter that is.
	const handed = mapTree(body, (node) => (isNamed(node, entryName) ? named(dataName, node) : node))
	const param = keys ?? named(dataName, written)
	const whole = { ...written, params: [param], body: handed } as WrittenFunction
	const names = givenNames(whole)
	return names && { written: whole, names, direct }
}

/** Whether a parameter is asked for that is there in any case: the index of an entry. */
function isAsked(param: Pattern, body: AnyNode): boolean {
	if (param.type === 'AssignmentPattern') return false
	return nodesIn(body).some(
		({ node }) => node.type === 'Identifier' && namesIn(param).includes(node.name),
	)
}

function named(name: string, { start, end }: Pick<AnyNode, 'start' | 'end'>): Identifier {
	return { type: 'Identifier', name, start, end }
}

/** `data.key` */
function keyOfData(key: string, { start, end }: AnyNode): AnyNode {
	const [object, property] = [dataName, key].map((name) => named(name, { start, end }))
	const member = { type: 'MemberExpression', object, property, computed: false, optional: false }
	return { ...member, start, end } as AnyNode
}
