import type { TakenOut } from '../taken-out.ts'
import { cellsIn } from './cells-in.ts'
import { pipesInCode } from './pipes-in-code.ts'

/** Lines of one table, and lines above it, that are looked at. */
const MOST = 1000

const marks = /^(?:[ \t>]|[-*+][ \t]|\d+[.)][ \t])*/
const block = /^[ \t>]*(?:$|[-*+][ \t]|\d+[.)][ \t]|#|`{3}|~{3})/
const item = /^[ >]*(?:[-*+]|\d+[.)])[ \t]+(?=\S)/

/**
 * Makes `|` in code of a table part of the code where Markdown finds a table and kramdown has none or finds it in an item: below text, in items and quotes.
 *
 * @param at Where the line below its head begins.
 */
export function innerTable(body: string, at: number): readonly TakenOut[] | undefined {
	if (at === 0) return undefined
	const from = body.lastIndexOf('\n', at - 2) + 1
	const head = body.slice(from, at - 1)
	// It parts rows of a table that was seen above.
	if (/^[-:|+ \t>]*$/.test(head)) return undefined
	const [delimiters = ''] = /^[^\n]*/.exec(body.slice(at, at + 10_000)) ?? []
	const columns = cellsIn(delimiters.replace(marks, '')).length
	if (cellsIn(head.replace(marks, '')).length !== columns || isCode(body, from, head))
		return undefined
	const parts = [...pipesInCode(head, from)]
	let start = at + delimiters.length + 1
	for (let count = 0; start < body.length && count < MOST; count++) {
		const next = body.indexOf('\n', start)
		const row = body.slice(start, next < 0 ? body.length : next)
		if (block.test(row)) break
		parts.push(...pipesInCode(row, start))
		start += row.length + 1
	}
	return parts.length > 0 ? parts : undefined
}

/** Whether a line is indented as code is: neither below text nor in an item. */
function isCode(body: string, at: number, head: string): boolean {
	const depth = depthOf(head)
	if (depth < 4 || item.test(head)) return false
	let isBelowBlank = false
	for (let end = at - 1, count = 0; end > 0 && count < MOST; count++) {
		const start = body.lastIndexOf('\n', end - 1) + 1
		const line = body.slice(start, end)
		end = start - 1
		if (line.trim() === '') {
			isBelowBlank = true
			continue
		}
		const text = item.exec(line)?.[0].length
		if (text !== undefined && text <= depth) return isBelowBlank && depth - text >= 4
		if (depthOf(line) < 4) return isBelowBlank
	}
	return true
}

function depthOf(line: string): number {
	return /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
}
