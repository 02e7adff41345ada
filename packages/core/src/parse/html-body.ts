import type { Root } from 'mdast'

/** Whether a file is read as HTML: in it nothing is Markdown. */
export function isHtml(file: string): boolean {
	return /\.html?$/i.test(file)
}

/**
 * The tree of a text that is HTML: one piece of it.
 *
 * @param text With spaces in place of the front matter.
 */
export function htmlBody(text: string): Root {
	const offset = text.search(/\S/)
	if (offset < 0) return { type: 'root', children: [] }
	const value = text.slice(offset).trimEnd()
	const lines = text.slice(0, offset).split('\n')
	const start = { line: lines.length, column: (lines.at(-1) ?? '').length + 1, offset }
	const inner = value.split('\n')
	const end = {
		line: start.line + inner.length - 1,
		column: (inner.length === 1 ? start.column : 1) + (inner.at(-1) ?? '').length,
		offset: offset + value.length,
	}
	const position = { start, end }
	return { type: 'root', children: [{ type: 'html', value, position }], position }
}
