import type { Nodes, Parents, Root } from 'mdast'
import { attributeBlock, blockAttributeNames, readAttributes } from '../attributes.ts'
import { containerMarks } from '../container-marks.ts'
import type { TakenOut } from '../taken-out.ts'

/** On a line of its own, below what it is for. */
const line = new RegExp(`(${attributeBlock})[ \\t]*\\r?$`, 'gm')

/** Stands in a tree where attributes do. */
interface BlockAttributes {
	readonly type: 'blockAttributes'
	readonly written: string
}

/**
 * Finds Goldmark's attributes of blocks: `{.wide #id}` on the line below a paragraph, a quote, a list or a table, which it ends.
 *
 * @param from Where the body begins.
 * @returns What {@link applyBlockAttributes} looks for.
 * @see https://gohugo.io/content-management/markdown-attributes/#block-elements
 */
export function findBlockAttributes(source: string, from: number): readonly TakenOut[] {
	const found: TakenOut[] = []
	if (!source.includes('{', from)) return found
	line.lastIndex = from
	for (let match = line.exec(source); match; match = line.exec(source)) {
		const { index: start, 1: written = '' } = match
		const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start)
		if (start > from && containerMarks(before) !== before) continue
		const node = { type: 'blockAttributes', written } satisfies BlockAttributes
		const end = start + written.length
		found.push({ start, end, kind: 'block', node: node as unknown as Nodes })
	}
	return found
}

/**
 * Gives blocks the attributes that stand below them. Those behind an empty line are nobody's, and go.
 *
 * @param tree Changed.
 */
export function applyBlockAttributes(tree: Root): void {
	visit(tree)
}

function visit(parent: Parents): void {
	const kept: Nodes[] = []
	let lastLine = 0
	for (const child of parent.children as Nodes[]) {
		const written = attributesIn(child)
		if (written === undefined) {
			kept.push(child)
			if ('children' in child) visit(child)
		} else if (parent.type === 'paragraph') {
			// Indented further than a block may be.
			kept.push({ type: 'text', value: written, position: child.position })
		} else if (child.position?.start.line === lastLine + 1) assign(kept.at(-1), written)
		lastLine = child.position?.end.line ?? 0
	}
	parent.children = kept as typeof parent.children
}

function attributesIn(node: Nodes): string | undefined {
	const { type, written } = node as Nodes | BlockAttributes as BlockAttributes
	return type === 'blockAttributes' ? written : undefined
}

function assign(node: Nodes | undefined, written: string): void {
	// Fences have theirs behind the language.
	if (node === undefined || node.type === 'code') return
	node.data ??= {}
	const data = node.data as { hProperties?: Record<string, unknown> }
	const said = readAttributes(written, blockAttributeNames)
	const { id: _, ...withoutId } = said
	// A heading has one already, of its own line or of its text.
	const given = node.type === 'heading' ? withoutId : said
	data.hProperties = { ...given, ...data.hProperties }
}
