import type { Table } from 'mdast'
import { fitWidths } from '../terminal/fit-widths.ts'
import { type Line, lineWidth, type Span, sgr } from '../terminal/span.ts'
import { wrapLine } from '../terminal/wrap-line.ts'
import { inlineSpans, type Writing } from './inline-spans.ts'

const LEAST = 6
const GAP = '  '

/** A table: its columns aligned, its cells wrapped where it is wider than the terminal. */
export function tableLines({ children: rows, align }: Table, writing: Writing, width: number) {
	const cells = rows.map(({ children }, index) =>
		children.map((cell) => inlineSpans(cell, writing, index === 0 ? [sgr.bold] : [])),
	)
	const count = Math.max(...cells.map((row) => row.length))
	const natural = Array.from({ length: count }, (_, column) =>
		Math.max(1, ...cells.map((row) => lineWidth(row[column] ?? []))),
	)
	const widths = fitWidths(natural, () => true, width - GAP.length * (count - 1), LEAST)

	const lines = cells.flatMap((row, index) => {
		const wrapped = widths.map((columns, column) => wrapLine(row[column] ?? [], columns))
		const height = Math.max(...wrapped.map((cell) => cell.length))
		const rowLines = Array.from({ length: height }, (_, at) =>
			wrapped.flatMap((cell, column): Line => {
				const aligned = alignLine(cell[at] ?? [], widths[column] ?? 0, align?.[column])
				return column === 0 ? aligned : [{ text: GAP }, ...aligned]
			}),
		)
		return index === 0 ? [...rowLines, ruleOf(widths)] : rowLines
	})
	return lines
}

function ruleOf(widths: readonly number[]): Line {
	return [{ text: widths.map((width) => '─'.repeat(width)).join(GAP), style: [sgr.dim] }]
}

function alignLine(line: Line, width: number, align?: string | null): Line {
	const free = Math.max(0, width - lineWidth(line))
	const left = align === 'right' ? free : align === 'center' ? Math.floor(free / 2) : 0
	const space = (columns: number): Span => ({ text: ' '.repeat(columns) })
	return [space(left), ...line, space(free - left)]
}
