import { fitWidths } from '../terminal/fit-widths.ts'
import { cut, pad, textWidth } from '../terminal/text-width.ts'

/** A column of {@link tableText}. */
export interface TableColumn {
	readonly isNumber?: boolean
	/** Shortened if the terminal is too narrow. */
	readonly isProse?: boolean
}

/** Prose is not made narrower. */
const LEAST = 12
const GAP = '  '

/**
 * Aligns cells in columns. If they do not fit, the widest column of prose is shortened first; then the last column goes below the others, and the next one.
 *
 * @param rows Lines without control characters.
 * @param width Columns of the terminal.
 * @returns Lines that end with a line break.
 */
export function tableText(
	columns: readonly TableColumn[],
	rows: readonly (readonly string[])[],
	width: number,
): string {
	return tableRows(columns, rows, width)
		.flat()
		.map((line) => `${line}\n`)
		.join('')
}

/** The lines of each row, as of {@link tableText}. */
export function tableRows(
	columns: readonly TableColumn[],
	rows: readonly (readonly string[])[],
	width: number,
): readonly (readonly string[])[] {
	const natural = columns.map((_, index) =>
		rows.reduce((most, row) => Math.max(most, textWidth(row[index] ?? '')), 0),
	)
	const room = width - GAP.length * (columns.length - 1)
	const widths = fitWidths(natural, (index) => columns[index]?.isProse === true, room, LEAST)
	const line = (row: readonly string[]) =>
		columns
			.map(({ isNumber, isProse }, index) => {
				const most = widths[index] ?? 0
				const cell = isProse ? cut(row[index] ?? '', most) : (row[index] ?? '')
				return pad(cell, most, isNumber)
			})
			.join(GAP)
			.trimEnd()
	const isFitting = widths.reduce((a, b) => a + b, 0) <= room
	if (isFitting || columns.length === 1) return rows.map((row) => [line(row)])
	const last = columns.length - 1
	const cellOf = (text: string) => (columns[last]?.isProse ? cut(text, width - GAP.length) : text)
	const above = tableRows(columns.slice(0, last), rows, width)
	return rows.map((row, index) => {
		const below = row[last] ? [GAP + cellOf(row[last])] : []
		return [...(above[index] ?? []), ...below]
	})
}
