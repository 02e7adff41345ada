import { plainText } from '@blog/core'
import type { List, Nodes, Parents } from 'mdast'
import { type Line, lineWidth, type Span, sgr } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { inlineSpans, type Writing } from './inline-spans.ts'
import { tableLines } from './table-lines.ts'

/** A text that stands deep in others is not made narrower. */
const LEAST = 20

/** The blocks of a post, a list item or a quotation, with a blank line between them unless they are tight. */
export async function blocksLines(
	parent: Parents,
	writing: Writing,
	width: number,
	isTight = false,
): Promise<readonly Line[]> {
	const lines: Line[] = []
	for (const node of parent.children) {
		const block = await blockLines(node, writing, Math.max(width, LEAST))
		if (block.length === 0) continue
		if (lines.length > 0 && !isTight) lines.push([])
		lines.push(...block)
	}
	return lines
}

async function blockLines(node: Nodes, writing: Writing, width: number): Promise<readonly Line[]> {
	switch (node.type) {
		case 'heading': {
			const marks = { text: `${'#'.repeat(node.depth)} `, style: [sgr.dim] }
			return wrapLine([marks, ...inlineSpans(node, writing, [sgr.bold, sgr.green])], width)
		}
		case 'list':
			return listLines(node, writing, width)
		case 'blockquote':
			return before(await blocksLines(node, writing, width - 2), {
				text: '│ ',
				style: [sgr.dim],
			})
		case 'code': {
			const code = await writing.codeOf(node.value, node.lang ?? '')
			return before([...(node.lang ? [[{ text: node.lang, style: [sgr.dim] }]] : []), ...code], {
				text: '  ',
			})
		}
		case 'table':
			return tableLines(node, writing, width)
		case 'thematicBreak':
			return [[{ text: '─'.repeat(width), style: [sgr.dim] }]]
		case 'html': {
			const text = plainText({ type: 'root', children: [node] }).trim()
			return text === '' ? [] : wrapLine([{ text }], width)
		}
		case 'footnoteDefinition':
			return hanging(
				{ text: `[^${node.identifier}] `, style: [sgr.dim] },
				(inner) => blocksLines(node, writing, inner),
				width,
			)
		case 'definition':
		case 'yaml':
			return []
		case 'paragraph':
			return wrapLine(inlineSpans(node, writing), width)
		default:
			// What plug-ins have made.
			if ('children' in node) return blocksLines(node, writing, width)
			return 'value' in node ? before(node.value.split('\n').map(yellow), { text: '  ' }) : []
	}
}

function yellow(text: string): Line {
	return [{ text, style: [sgr.yellow] }]
}

async function listLines(list: List, writing: Writing, width: number): Promise<readonly Line[]> {
	const first = list.start ?? 1
	const digits = String(first + list.children.length - 1).length
	const isTight = !list.spread && list.children.every(({ spread }) => !spread)
	const lines: Line[] = []
	for (const [index, item] of list.children.entries()) {
		const sign = list.ordered ? `${String(first + index).padStart(digits)}. ` : '• '
		const box = item.checked == null ? '' : item.checked ? '[x] ' : '[ ] '
		if (index > 0 && !isTight) lines.push([])
		const inner = (room: number) => blocksLines(item, writing, room, isTight)
		lines.push(...(await hanging({ text: sign + box, style: [sgr.yellow] }, inner, width)))
	}
	return lines
}

/** A sign, and blocks beside it. */
async function hanging(
	sign: Span,
	blocks: (width: number) => Promise<readonly Line[]>,
	width: number,
): Promise<readonly Line[]> {
	const indent = lineWidth([sign])
	const [first = [], ...others] = await blocks(width - indent)
	return [[sign, ...first], ...before(others, { text: ' '.repeat(indent) })]
}

function before(lines: readonly Line[], span: Span): readonly Line[] {
	return lines.map((line) => [span, ...line])
}
