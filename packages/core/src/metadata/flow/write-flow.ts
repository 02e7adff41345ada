import type { List, ListItem, Nodes, Parents, Root } from 'mdast'
import { isJoinedToBlock } from '../../parse/joined-blocks.ts'
import { withoutAlertMarker } from '../alert-marker.ts'
import type { FlowWriter } from './flow-writer.ts'
import { collectNotes } from './notes.ts'
import { writeCode } from './write-code.ts'
import { type FlowContext, writeInlines } from './write-inline.ts'
import { writeTable } from './write-table.ts'

/**
 * Writes a tree in the shape of the HTML that Hugo 0.169 makes: same tags and same white space, attributes only as far as they
 * matter. Definition lists and other extensions of Goldmark that the tree does not have are text; alerts have no marker, as in a theme that knows them.
 *
 * @param smart Typographic texts, from `smartTexts`. Default: none.
 * @returns Index of the child at which `writer` was done; `undefined` if it was not.
 */
export function writeFlow(
	tree: Root,
	writer: FlowWriter,
	smart: FlowContext['smart'] = new Map(),
): number | undefined {
	const context: FlowContext = { writer, smart, notes: collectNotes(tree) }
	const { children } = tree
	for (let index = 0; index < children.length; index++) {
		writeBlock(children[index] as Nodes, context, children[index + 1])
		if (writer.done) return index
	}
	writeNotes(context)
	return writer.done ? tree.children.length : undefined
}

/** @param next What may be of one block with it. */
function writeBlock(node: Nodes, context: FlowContext, next?: Nodes): void {
	const { writer } = context
	switch (node.type) {
		case 'paragraph':
			writeParagraph(node, context)
			return
		case 'heading':
			if (writer.wantsTags) writer.tag(`<h${node.depth} id="i">`)
			writeInlines(node, context)
			if (writer.wantsTags) writer.tag(`</h${node.depth}>`)
			writer.text('\n')
			return
		case 'list':
			writeElement(node.ordered ? 'ol' : 'ul', writeItems, node, context)
			return
		case 'blockquote':
			writeElement('blockquote', writeBlocks, withoutAlertMarker(node, context.smart), context)
			return
		case 'code':
			writeCode(node, writer)
			return
		case 'table':
			writeTable(node, context)
			return
		case 'html':
			writer.raw(node.value)
			endBlock(next, writer)
			return
		case 'thematicBreak':
			writer.tag('<hr>')
			writer.text('\n')
			return
		case 'math':
			writer.text(`$$\n${node.value}\n$$\n`)
			return
		case 'definition':
		case 'footnoteDefinition':
		case 'yaml':
			return
		default:
			// A node of a plug-in: its blocks, or its text as a block.
			if ('children' in node) writeBlocks(node, context)
			else writeInlines({ type: 'paragraph', children: [node as never] }, context)
			endBlock(next, writer)
	}
}

function endBlock(next: Nodes | undefined, writer: FlowWriter): void {
	if (!next || !isJoinedToBlock(next)) writer.text('\n')
}

function writeBlocks({ children }: Parents, context: FlowContext): void {
	for (let index = 0; index < children.length; index++) {
		writeBlock(children[index] as Nodes, context, children[index + 1])
		if (context.writer.done) return
	}
}

function writeParagraph(node: Parents, context: FlowContext, before = '', after = ''): void {
	const { writer } = context
	writer.tag('<p>')
	if (before) writeBox(before, writer)
	writeInlines(node, context)
	if (after) writer.raw(after)
	writer.tag('</p>')
	writer.text('\n')
}

function writeElement<Node extends Parents>(
	tag: string,
	writeChildren: (node: Node, context: FlowContext) => void,
	node: Node,
	context: FlowContext,
): void {
	const { writer } = context
	if (writer.wantsTags) writer.tag(`<${tag}>`)
	writer.text('\n')
	writeChildren(node, context)
	if (writer.done) return
	if (writer.wantsTags) writer.tag(`</${tag}>`)
	writer.text('\n')
}

function writeItems(list: List, context: FlowContext): void {
	const loose = isLoose(list)
	for (const item of list.children) {
		if (item.type === 'listItem') writeItem(item, loose, context)
		else writeBlock(item, context)
		if (context.writer.done) return
	}
}

function writeItem(item: ListItem, loose: boolean, context: FlowContext): void {
	const { writer } = context
	writer.tag('<li>')
	const box = typeof item.checked === 'boolean' ? checkbox(item.checked) : ''
	const { children } = item
	for (let index = 0; index < children.length; index++) {
		const child = children[index] as ListItem['children'][number]
		const isText = child.type === 'paragraph' && !loose
		if (index === 0 && !isText) writer.text('\n')
		if (isText) {
			if (index === 0 && box) writeBox(box, writer)
			writeInlines(child, context)
			if (index < children.length - 1) writer.text('\n')
		} else if (child.type === 'paragraph') {
			writeParagraph(child, context, index === 0 ? box : '')
		} else {
			writeBlock(child, context, children[index + 1])
		}
		if (writer.done) return
	}
	writer.tag('</li>')
	writer.text('\n')
}

/** A list is loose, its paragraphs have tags, as soon as one of its items is. */
export function isLoose(list: List): boolean {
	return Boolean(list.spread) || list.children.some((item) => item.spread)
}

function checkbox(checked: boolean): string {
	return `<input ${checked ? 'checked="" ' : ''}disabled="" type="checkbox">`
}

function writeBox(box: string, writer: FlowWriter): void {
	writer.tag(box)
	writer.text(' ')
}

const backLink = '&#160;<a href="f" class="f" role="f">&#x21a9;&#xfe0e;</a>'

/** The notes stand at the end, each with a link back to every place that refers to it. */
function writeNotes(context: FlowContext): void {
	const { writer, notes } = context
	let any = false
	for (const { note, references } of notes.numbered()) {
		if (!any) writer.tag('<div class="footnotes" role="doc-endnotes"><hr><ol>')
		any = true
		writer.text('\n')
		writer.tag('<li id="f">')
		writer.text('\n')
		const links = backLink.repeat(references)
		const last = note.children.at(-1)
		for (const [index, child] of note.children.entries()) {
			if (child === last && child.type === 'paragraph') writeParagraph(child, context, '', links)
			else writeBlock(child, context, note.children[index + 1])
			if (writer.done) return
		}
		if (last?.type !== 'paragraph') writer.raw(links)
		writer.tag('</li>')
	}
	if (any) writer.tag('</ol></div>')
}
