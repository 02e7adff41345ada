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
	const children = (parent.children as Nodes[]).flatMap((child): readonly Nodes[] =>
		child.type === 'paragraph' ? splitAtAttributes(child) : [child],
	)
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

/** With text in the lines below it. */
const inner = new RegExp(`(?:^|\\n)[ \\t]*${attributeBlock}[ \\t]*\\n`)

/** Parts a paragraph behind each line of attributes, which ends it. */
function splitAtAttributes(node: Paragraph): readonly Paragraph[] {
	for (const [index, child] of node.children.entries()) {
		const found = child.type === 'text' ? inner.exec(child.value) : null
		if (child.type !== 'text' || !found || (index > 0 && !found[0].startsWith('\n'))) continue
		const end = found.index + found[0].length
		const [above, below] = [child.value.slice(0, end - 1), child.value.slice(end)]
		const lines = above.split('\n').length
		const at = (line: number) => child.position && { ...child.position.start, line }
		const first = child.position ? child.position.start.line : 0
		const [last, next] = [at(first + lines - 1), at(first + lines)]
		const rest: Paragraph = {
			type: 'paragraph',
			children: [{ type: 'text', value: below }, ...node.children.slice(index + 1)],
			position: node.position && next && { start: next, end: node.position.end },
		}
		const begun: Paragraph = {
			...node,
			children: [...node.children.slice(0, index), { ...child, value: above }],
			position: node.position && last && { start: node.position.start, end: last },
		}
		return [begun, ...splitAtAttributes(rest)]
	}
	return [node]
}

function isRightBelow({ position }: Nodes, before: Nodes): boolean {
	return position === undefined || position.start.line === (before.position?.end.line ?? 0) + 1
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
		else if (before && isRightBelow(node, before)) assign(before, written)
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
