import { containerMarks, indentBehind } from '../container-marks.ts'
import type { TakenOut } from '../taken-out.ts'

/** The line below the head of a table of two columns or more. */
const delimiterRow = /^[ \t>]*(?:\|[ \t]*)?:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)+(?:\|[ \t]*)?\r?$/

/** What is no line of a paragraph, and so no head. */
const otherBlock = /^(?:#{1,6}(?:\s|$)|```|~~~|<|(?:[-*_][ \t]*){3,}$)/

/** Lines above a table that are looked at. */
const MOST_LINES = 100

/**
 * Finds the tables that have fewer cells in the head than in the line below it. Goldmark gives them empty ones, in Markdown of GitHub they are text.
 *
 * @param from Where the body begins.
 * @returns What the heads lack; in code too.
 */
export function findShortHeads(source: string, from: number): readonly TakenOut[] {
	const found: TakenOut[] = []
	if (!source.includes('|', from)) return found
	const rows = new RegExp(delimiterRow, 'gm')
	rows.lastIndex = from
	for (let row = rows.exec(source); row; row = rows.exec(source)) {
		if (row.index <= from) continue
		const start = source.lastIndexOf('\n', row.index - 2) + 1
		const line = source.slice(Math.max(start, from), row.index - 1).trimEnd()
		const marks = containerMarks(line)
		const head = line.slice(marks.length)
		const missing = cellsOf(row[0].replace(/^[ \t>]+/, '')) - cellsOf(head)
		if (missing <= 0 || head === '' || otherBlock.test(head)) continue
		if (isCode(source, from, row.index, row[0]) || quotesOf(row[0]) !== quotesOf(marks)) continue
		const end = start + line.length
		const bars = withoutEscaped(head).endsWith('|') ? missing : missing + 1
		found.push({ start: end, end, kind: 'cells', bars })
	}
	return found
}

function cellsOf(row: string): number {
	const inner = withoutEscaped(row)
		.trim()
		.replace(/^\||\|$/g, '')
	return inner.split('|').length
}

function withoutEscaped(row: string): string {
	return row.replace(/\\[\\|]/g, '')
}

function quotesOf(line: string): number {
	return /^[^|]*/.exec(line)?.[0].split('>').length ?? 0
}

/** Whether a line is indented further than text is where it stands. */
function isCode(source: string, from: number, start: number, row: string): boolean {
	const width = indentOf(row)
	if (width < 4) return false
	let end = start - 1
	for (let lines = 0; end > from && lines < MOST_LINES; lines++) {
		const begin = Math.max(from, source.lastIndexOf('\n', end - 1) + 1)
		const line = source.slice(begin, end)
		const marks = containerMarks(line)
		const inner = indentBehind(marks).length
		if (/[^\s>]/.test(marks) && inner <= width) return width - inner >= 4
		// What stands at the left ends a list.
		if (line.trim() !== '' && (inner === 0 || quotesOf(marks) !== quotesOf(row))) return true
		end = begin - 1
	}
	return true
}

function indentOf(line: string): number {
	return /^[ \t>]*/.exec(line)?.[0].length ?? 0
}
