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
 * Takes a tree as remark-rehype does: a number for text, nothing for no children or no code; a position that says no place is taken away, for who finds one reads its lines. What is
 * odd and does no harm, such as a heading without `depth` or a list of texts, stays as a plug-in left it.
 *
 * @param tree As a plug-in left it; changed.
 * @throws {RangeError} If it is nested without end.
 * @returns What of it nobody can walk; `undefined` if all is well.
 * @see https://github.com/syntax-tree/mdast
 */
export function mendTree(tree: unknown): string | undefined {
	if (!isObject(tree) || typeof tree.type !== 'string')
		return `a node is ${kindOf(tree)}, expected an object with a \`type\``
	const { type } = tree
	if (tree.position !== undefined && !isPosition(tree.position)) delete tree.position
	if (typeof tree.value === 'number') tree.value = String(tree.value)
	if (type === 'code') tree.value ??= ''
	if (parents.has(type) && type !== 'root') tree.children ??= []
	for (const [field, kind] of fieldsOf.get(type) ?? [])
		if (typeof tree[field] !== kind)
			return `\`${field}\` of a \`${type}\` is ${kindOf(tree[field])}, expected a ${kind}`
	if (!parents.has(type) && !('children' in tree)) return undefined
	const { children } = tree
	if (!Array.isArray(children))
		return `\`children\` of a \`${type}\` is ${kindOf(children)}, expected a list`
	for (const child of children) {
		const flaw = mendTree(child)
		if (flaw !== undefined) return flaw
	}
	return undefined
}

function isPosition(position: unknown): boolean {
	const { start, end } = (position ?? {}) as { readonly start?: unknown; readonly end?: unknown }
	return isPoint(start) && isPoint(end)
}

/** Unist leaves it open whether there is an offset. */
function isPoint(point: unknown): boolean {
	const { line, column, offset = 0 } = (point ?? {}) as Readonly<Record<string, unknown>>
	return [line, column, offset].every((part) => typeof part === 'number')
}

function isObject(value: unknown): value is Record<string, unknown> {
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
