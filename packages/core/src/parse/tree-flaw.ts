import type { Nodes } from 'mdast'

/** What nodes of mdast must have besides children: those that walk a tree fail without it. */
const value = ['value', 'string'] as const
const url = ['url', 'string'] as const
const fieldsOf: ReadonlyMap<string, readonly (readonly [field: string, kind: string])[]> = new Map([
	['text', [value]],
	['inlineCode', [value]],
	['code', [value]],
	['html', [value]],
	['link', [url]],
	['image', [url]],
	['definition', [url]],
])

const parents: ReadonlySet<string> = new Set<Nodes['type']>([
	...(['root', 'paragraph', 'heading', 'blockquote', 'list', 'listItem', 'table'] as const),
	...(['tableRow', 'tableCell', 'emphasis', 'strong', 'delete', 'link'] as const),
	...(['linkReference', 'footnoteDefinition'] as const),
])

/**
 * Says what of a tree nobody can walk. What is odd and does no harm, such as a heading without `depth` or a list of texts, stays as a plug-in left it.
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
	if (!parents.has(type) && !('children' in tree)) return undefined
	if (!Array.isArray(children))
		return `\`children\` of a \`${type}\` is ${kindOf(children)}, expected a list`
	for (const child of children) {
		const flaw = treeFlaw(child)
		if (flaw !== undefined) return flaw
	}
	return undefined
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
