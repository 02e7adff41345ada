import type { AnyNode, ObjectPattern, Pattern } from 'acorn'
import type { WrittenFunction } from '../../program/syntax/function-of.ts'
import { nodesIn } from '../../program/syntax/program-tree.ts'

/** What names stand for in a function that is given an entry of a collection. */
export interface EntryNames {
	/** Of the entry. */
	readonly entries: ReadonlySet<string>
	/** Of its front matter. */
	readonly data: ReadonlySet<string>
	/** Of what else it has: its `id`, its text. */
	readonly others: ReadonlySet<string>
	/** Those of keys of its front matter, of `({ data: { wip } }) => !wip`. */
	readonly keys?: ObjectPattern | undefined
}

/**
 * Reads them: `({ data }) => …`, `(post) => { const { data } = post; … }`, `([path, post]) => …`.
 *
 * @returns `undefined` if it takes the entry apart in another way.
 */
export function entryNames({ params, body }: WrittenFunction): EntryNames | undefined {
	const entries = new Set<string>()
	const data = new Set<string>()
	const others = new Set<string>()
	const takeApart = (pattern: ObjectPattern): ObjectPattern | undefined | false => {
		let keys: ObjectPattern | undefined
		for (const one of pattern.properties) {
			if (one.type === 'RestElement' && one.argument.type === 'Identifier') {
				others.add(one.argument.name)
				continue
			}
			if (one.type !== 'Property' || one.computed || one.key.type !== 'Identifier') return false
			const isData = isDataKey(one.key)
			if (one.value.type === 'Identifier') (isData ? data : others).add(one.value.name)
			else if (isData && one.value.type === 'ObjectPattern') keys = one.value
			else return false
		}
		return keys
	}
	const entry = valueIn(params[0], others)
	if (entry === false) return undefined
	if (entry?.type === 'Identifier') entries.add(entry.name)
	const keys = entry?.type === 'ObjectPattern' ? takeApart(entry) : undefined
	if (keys === false || (keys && data.size > 0)) return undefined
	for (const { node } of nodesIn(body)) {
		if (node.type !== 'VariableDeclarator' || !node.init) continue
		const isEntry = node.init.type === 'Identifier' && entries.has(node.init.name)
		if (isEntry && node.id.type === 'ObjectPattern') {
			// What it is taken apart into further is no name here.
			if (takeApart(node.id) !== undefined) return undefined
		} else if (isDataOf(node.init, entries) && node.id.type === 'Identifier') data.add(node.id.name)
	}
	return { entries, data, others, keys }
}

/** The key of an entry that has the front matter, be it of a collection or of a file. */
export function isDataKey(key: AnyNode): boolean {
	return key.type === 'Identifier' && /^(?:data|frontmatter)$/.test(key.name)
}

/** The entry that a function is given; of a path and an entry, as `Object.entries` makes them, the second. `false` if it takes it apart in another way. */
function valueIn(given: Pattern | undefined, others: Set<string>): AnyNode | undefined | false {
	if (given === undefined || /^(?:Identifier|ObjectPattern)$/.test(given.type)) return given
	if (given.type !== 'ArrayPattern') return false
	const [path, entry, ...more] = given.elements
	if (entry == null || more.length > 0 || (path && path.type !== 'Identifier')) return false
	if (path) others.add(path.name)
	return valueIn(entry, others)
}

/** `post.data` */
function isDataOf(node: AnyNode, entries: ReadonlySet<string>): boolean {
	const member = node.type === 'ChainExpression' ? node.expression : node
	return (
		member.type === 'MemberExpression' &&
		member.object.type === 'Identifier' &&
		entries.has(member.object.name) &&
		isDataKey(member.property)
	)
}
