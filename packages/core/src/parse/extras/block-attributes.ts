import type { Nodes, Paragraph, Parents, Root, Table } from 'mdast'
import { attributeBlock, readAttributes } from '../attributes.ts'

/** On a line of its own, below what it is for. */
const line = new RegExp(`(?:^|\\n)[ \\t]*(${attributeBlock})[ \\t]*$`)

/**
 * Reads Goldmark's attributes of blocks: `{.wide #id}` on the line below a paragraph, a quote, a list or a table.
 *
 * @param tree Changed.
 * @see https://gohugo.io/content-management/markdown-attributes/#block-elements
 */
export function applyBlockAttributes(tree: Root): void {
	visit(tree, [])
}

function visit(parent: Parents, above: readonly Parents[]): void {
	const around = [...above, parent]
	const children = parent.children as Nodes[]
	parent.children = children.filter((child, index) => {
		if (child.type === 'paragraph') return !isSpent(child, children[index - 1], around)
		if (child.type === 'table') applyToTable(child)
		else if ('children' in child) {
			visit(child, around)
			return child.children.length > 0
		}
		return true
	}) as typeof parent.children
}

/** Whether nothing is left of a paragraph but the attributes of another block. */
function isSpent(node: Paragraph, before: Nodes | undefined, around: readonly Parents[]): boolean {
	const last = node.children.at(-1)
	const found = last?.type === 'text' ? line.exec(last.value) : null
	if (last?.type !== 'text' || !found) return false
	const [whole, written = ''] = found
	if (!whole.startsWith('\n') && node.children.length > 1) return false
	last.value = last.value.slice(0, found.index)
	if (last.value !== '') assign(ownerOf(node, written, around) ?? node, written)
	else {
		node.children.pop()
		if (node.children.length > 0) assign(node, written)
		else if (before) assign(before, written)
	}
	return node.children.length === 0
}

/** The quote or list that a paragraph is in, if the line stands to the left of its text. */
function ownerOf(node: Paragraph, written: string, around: readonly Parents[]): Nodes | undefined {
	const end = node.position?.end.column
	const start = node.position?.start.column
	if (end === undefined || start === undefined) return undefined
	const column = end - written.length
	if (column >= start) return undefined
	return around.find(
		({ type, position }) => type !== 'root' && position && position.start.column >= column,
	)
}

/** Below a table the line is a row of it. */
function applyToTable(table: Table): void {
	const row = table.children.at(-1)
	const [cell, ...others] = row?.children ?? []
	const text = cell?.children[0]
	if (others.some(({ children }) => children.length > 0) || text?.type !== 'text') return
	const found = line.exec(text.value)
	if (!found || cell?.children.length !== 1 || found.index !== 0) return
	table.children.pop()
	assign(table, found[1] ?? '')
}

function assign(node: Nodes, written: string): void {
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	data.hProperties = { ...readAttributes(written), ...data.hProperties }
}
