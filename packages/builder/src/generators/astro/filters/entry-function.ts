import type { AnyNode, Identifier, ObjectPattern, Pattern } from 'acorn'
import { type GivenNames, givenNames, isValue } from '../../hiding/given-names.ts'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'
import { literalOf } from './literal-of.ts'
import { mapTree } from './map-tree.ts'
import { namesIn } from './scope.ts'

/** A function that is given an entry of a collection, as one of its front matter. */
export interface EntryFunction {
	readonly written: WrittenFunction
	readonly names: GivenNames
	/** Keys that it asks of what was made of the entry, and that stood in its front matter perhaps: `wip` of `post.wip`. */
	readonly direct: ReadonlySet<string>
}

/** What the front matter is called in it. No name of a program. */
export const dataName = '$data'
/** The key that stands for what nobody can tell of a file: its `id`, its text. */
export const ofFile = 'page'
/** What an entry has besides. https://docs.astro.build/en/reference/modules/astro-content/#collectionentry */
const ofEntry = new Set([
	...[
		'id',
		'slug',
		'body',
		'collection',
		'filePath',
		'digest',
		'rendered',
		'render',
		'file',
		'url',
	],
])

/**
 * Makes a function of the front matter from one of an entry: `({ data }) => !data.wip`, `(post) => !post.data.wip`.
 *
 * @returns `undefined` if it hands the entry on, or takes it apart in another way.
 */
export function entryFunction(written: WrittenFunction): EntryFunction | undefined {
	const [first, ...more] = written.params
	if (more.some((one) => isAsked(one, written.body))) return undefined
	const entries = new Set<string>()
	const data = new Set<string>()
	const others = new Set<string>()
	const direct = new Set<string>()
	let param: Pattern = named(dataName, written)
	const takeApart = (pattern: ObjectPattern): ObjectPattern | undefined | false => {
		let keys: ObjectPattern | undefined
		for (const one of pattern.properties) {
			if (one.type !== 'Property' || one.computed || one.key.type !== 'Identifier') return false
			const isData = one.key.name === 'data'
			if (one.value.type === 'Identifier') (isData ? data : others).add(one.value.name)
			else if (isData && one.value.type === 'ObjectPattern') keys = one.value
			else return false
		}
		return keys
	}
	if (first?.type === 'Identifier') entries.add(first.name)
	else if (first?.type === 'ObjectPattern') {
		const keys = takeApart(first)
		if (keys === false || (keys && data.size > 0)) return undefined
		if (keys) param = keys
	} else if (first) return undefined
	// `const { data } = post`, `const data = post.data`
	for (const { node } of nodesIn(written.body)) {
		if (node.type !== 'VariableDeclarator' || !node.init) continue
		const isEntry = node.init.type === 'Identifier' && entries.has(node.init.name)
		if (isEntry && node.id.type === 'ObjectPattern') {
			// What it is taken apart into further is no name here.
			if (takeApart(node.id) !== undefined) return undefined
		} else if (isDataOf(node.init, entries) && node.id.type === 'Identifier') data.add(node.id.name)
	}
	const body = mapTree(written.body as AnyNode, (node, parents, original) => {
		if (node.type === 'VariableDeclaration') {
			const declarations = node.declarations.filter(
				({ id, init }) =>
					!(init && isNamed(init, dataName) && id.type === 'Identifier') &&
					!(init && isNamed(init, ofEntryName) && id.type === 'ObjectPattern'),
			)
			return { ...node, declarations }
		}
		if (node.type === 'MemberExpression' && isNamed(node.object, ofEntryName)) {
			const key = node.property.type === 'Identifier' && !node.computed ? node.property.name : ''
			if (key === 'data') return named(dataName, node.object)
			if (key !== '' && !ofEntry.has(key)) direct.add(key)
			const name = key === '' || ofEntry.has(key) ? ofFile : key
			return keyOfData(name, node)
		}
		const known = knownOf(node)
		if (known !== undefined) return literalOf(known, node)
		if (node.type !== 'Identifier' || !isValue({ node: original, parents })) return node
		const parent = parents.at(-1)
		const isDeclared = parent?.type === 'VariableDeclarator' && parent.id === original
		if (entries.has(node.name)) return named(ofEntryName, node)
		if (others.has(node.name) && !isDeclared) return keyOfData(ofFile, node)
		return data.has(node.name) && !isDeclared ? named(dataName, node) : node
	})
	// An entry that is handed on is the front matter that is.
	const handed = mapTree(body, (node) =>
		isNamed(node, ofEntryName) ? named(dataName, node) : node,
	)
	const whole = { ...written, params: [param], body: handed } as WrittenFunction
	const names = givenNames(whole)
	return names && { written: whole, names, direct }
}

const ofEntryName = '$entry'

/** Whether a parameter is asked for that is there in any case: the index of an entry. */
function isAsked(param: Pattern, body: AnyNode): boolean {
	if (param.type === 'AssignmentPattern') return false
	return nodesIn(body).some(
		({ node }) => node.type === 'Identifier' && namesIn(param).includes(node.name),
	)
}

/** What is known of each entry: it is there, so is its `id`, which does not begin with `_`: such files are left out. */
function knownOf(node: AnyNode): boolean | undefined {
	if (node.type === 'UnaryExpression' && node.operator === '!') {
		const { argument } = node
		if (isNamed(argument, ofEntryName) || isNamed(argument, dataName)) return false
		return argument.type === 'Literal' ? !argument.value : undefined
	}
	if (node.type === 'BinaryExpression' && /^[!=]=$/.test(node.operator)) {
		const isNone = node.right.type === 'Literal' && node.right.value === null
		return isNone && isFilePart(node.left) ? node.operator === '!=' : undefined
	}
	if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined
	const { object, property } = node.callee
	const [start] = node.arguments
	const isStart = property.type === 'Identifier' && property.name === 'startsWith'
	const isHidden = start?.type === 'Literal' && start.value === '_'
	return isStart && isHidden && isFilePart(object) ? false : undefined
}

function isFilePart(node: AnyNode): boolean {
	return (
		node.type === 'MemberExpression' &&
		isNamed(node.object, dataName) &&
		isNamed(node.property, ofFile)
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

function isNamed(node: AnyNode, name: string): boolean {
	return node.type === 'Identifier' && node.name === name
}

/** `post.data` */
function isDataOf(node: AnyNode, entries: ReadonlySet<string>): boolean {
	const member = node.type === 'ChainExpression' ? node.expression : node
	return (
		member.type === 'MemberExpression' &&
		member.object.type === 'Identifier' &&
		entries.has(member.object.name) &&
		member.property.type === 'Identifier' &&
		member.property.name === 'data'
	)
}
