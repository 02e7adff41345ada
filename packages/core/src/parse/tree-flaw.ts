import type { Nodes } from 'mdast'

/** What nodes of mdast must have besides children. */
const value = ['value', 'string'] as const
const url = ['url', 'string'] as const
const identifier = ['identifier', 'string'] as const
const fieldsOf: ReadonlyMap<string, readonly (readonly [field: string, kind: string])[]> = new Map([
	['text', [value]],
	['inlineCode', [value]],
	['code', [value]],
	['html', [value]],
	['math', [value]],
	['inlineMath', [value]],
	['link', [url]],
	['image', [url]],
	['definition', [url, identifier]],
	['linkReference', [identifier]],
	['imageReference', [identifier]],
	['footnoteReference', [identifier]],
	['footnoteDefinition', [identifier]],
	['heading', [['depth', 'number']]],
])

const parents: ReadonlySet<string> = new Set<Nodes['type']>([
	...(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table'] as const),
	...(['tableRow', 'tableCell', 'emphasis', 'strong', 'delete', 'link'] as const),
	...(['linkReference', 'footnoteDefinition'] as const),
])

/**
 * Says what of a tree is no mdast, which those that walk it rely on; nodes of other types may be whatever they are.
 *
 * @param tree As a plug-in left it.
 * @throws {RangeError} If it is nested without end.
 * @returns `undefined` if all is well.
 * @see https://github.com/syntax-tree/mdast
 */
export function treeFlaw(tree: unknown): string | undefined {
	if (!isObject(tree) || typeof tree.type !== 'string')
		return `a node is ${kindOf(tree)}, expected an object with a \`type\``
	const { type, children } = tree
	for (const [field, kind] of fieldsOf.get(type) ?? [])
		if (typeof tree[field] !== kind)
			return `\`${field}\` of a \`${type}\` is ${kindOf(tree[field])}, expected a ${kind}`
	if (tree.position && !isPosition(tree.position))
		return `\`position\` of a \`${type}\` has no \`start\` and \`end\``
	if (!parents.has(type) && !('children' in tree)) return undefined
	if (!Array.isArray(children))
		return `\`children\` of a \`${type}\` is ${kindOf(children)}, expected a list`
	for (const child of children) {
		const flaw = treeFlaw(child)
		if (flaw !== undefined) return flaw
	}
	return undefined
}

function isPosition(position: unknown): boolean {
	return isObject(position) && isObject(position.start) && isObject(position.end)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null
}

function kindOf(value: unknown): string {
	if (value === null || value === undefined) return String(value)
	return Array.isArray(value)
		? 'a list'
		: typeof value === 'object'
			? 'an object'
			: `a ${typeof value}`
}
