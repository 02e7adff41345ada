import type { Code, Heading, List, ListItem, Nodes, Parents, Table, TableRow } from 'mdast'
import { splitInfo } from '../markdown/fence.ts'
import { placeOf } from '../rendering.ts'
import { writeHtml, writePhrasing } from './write-phrasing.ts'
import type { Writer } from './writer.ts'

/**
 * Writes a plain block: the bytes that mdast-util-to-hast, the built-in steps and `toHtml` make of it.
 *
 * @param before What stands before it, if it writes anything: a line break between blocks.
 * @returns Whether it wrote anything.
 */
export function writeFlow(node: Nodes, writer: Writer, before: string): boolean {
	switch (node.type) {
		case 'paragraph':
			writer.out += `${before}<p>${writePhrasing(node, writer)}</p>`
			return true
		case 'heading':
			writer.out += before + writeHeading(node, writer)
			return true
		case 'code':
			writer.out += before
			writeCode(node, writer)
			return true
		case 'list':
			writer.out += before
			writeList(node, writer)
			return true
		case 'blockquote': {
			writer.out += `${before}<blockquote>\n`
			const hasAny = writeBlocks(node, writer)
			writer.out += hasAny ? '\n</blockquote>' : '</blockquote>'
			return true
		}
		case 'table':
			writer.out += before + writeTable(node, writer)
			return true
		case 'thematicBreak':
			writer.out += `${before}<hr>`
			return true
		case 'html': {
			// In feeds a comment leaves the line breaks around it.
			const html = writeHtml(node.value, writer)
			if (html === undefined) return false
			writer.out += before + html
			return true
		}
		default:
			return false
	}
}

/**
 * Writes blocks with line breaks between them.
 *
 * @returns Whether any of them wrote anything.
 */
export function writeBlocks({ children }: Parents, writer: Writer): boolean {
	let hasAny = false
	for (const child of children) if (writeFlow(child, writer, hasAny ? '\n' : '')) hasAny = true
	return hasAny
}

function writeHeading(node: Heading, writer: Writer): string {
	const { id } = (node.data as { hProperties: { id: string } }).hProperties
	return writer.dialect.heading(node, id, writePhrasing(node, writer), writer)
}

function writeCode(node: Code, writer: Writer): void {
	const { language, meta } = splitInfo(node)
	writer.dialect.code(
		{
			text: node.value === '' ? '' : `${node.value}\n`,
			language: language.toLowerCase(),
			meta,
			place: placeOf(node),
		},
		writer,
	)
}

function writeList(list: List, writer: Writer): void {
	const { ordered, start } = list
	const name = ordered ? 'ol' : 'ul'
	const from = typeof start === 'number' && start !== 1 ? ` start="${start}"` : ''
	const isLoose = Boolean(list.spread) || list.children.some(isLooseItem)
	writer.out += `<${name}${from}>\n`
	for (const item of list.children) {
		writer.out += '<li>'
		writeItem(item, isLoose, writer)
		writer.out += '</li>\n'
	}
	writer.out += `</${name}>`
}

function isLooseItem({ spread, children }: ListItem): boolean {
	return spread ?? children.length > 1
}

/** In a tight list a paragraph is its text. */
function writeItem({ children }: ListItem, isLoose: boolean, writer: Writer): void {
	let isFirst = true
	let endsWithText = true
	for (const child of children) {
		if (child.type === 'paragraph' && !isLoose) {
			writer.out += `${isFirst ? '' : '\n'}${writePhrasing(child, writer)}`
			endsWithText = true
		} else if (writeFlow(child, writer, '\n')) endsWithText = false
		else continue
		isFirst = false
	}
	if (!endsWithText) writer.out += '\n'
}

function writeTable({ align, children }: Table, writer: Writer): string {
	const { tableStart, tableEnd } = writer.dialect
	let html = `${tableStart}<table>\n`
	for (const [index, row] of children.entries()) {
		if (index === 0) html += `<thead>\n${writeRow(row, 'th', align, writer)}</thead>\n`
		else html += (index === 1 ? '<tbody>\n' : '') + writeRow(row, 'td', align, writer)
	}
	return `${html}${children.length > 1 ? '</tbody>\n' : ''}</table>${tableEnd}`
}

function writeRow(
	{ children }: TableRow,
	name: 'td' | 'th',
	align: Table['align'],
	writer: Writer,
): string {
	const length = align ? align.length : children.length
	let html = '<tr>\n'
	for (let column = 0; column < length; column++) {
		const cell = children[column]
		const side = align?.[column]
		const content = cell ? writePhrasing(cell, writer) : ''
		html += `<${name}${side ? ` align="${side}"` : ''}>${content}</${name}>\n`
	}
	return `${html}</tr>\n`
}
