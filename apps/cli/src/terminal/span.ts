import { plain } from './plain.ts'
import { textWidth } from './text-width.ts'

/** Parameters of the escape sequence "select graphic rendition". */
export const sgr = {
	bold: 1,
	dim: 2,
	italic: 3,
	underline: 4,
	strike: 9,
	red: 31,
	green: 32,
	yellow: 33,
	blue: 34,
	magenta: 35,
	cyan: 36,
} as const

/** A piece of a line and what it looks like. */
export interface Span {
	readonly text: string
	readonly style?: readonly number[]
}

/** What stands in one line of the terminal. */
export type Line = readonly Span[]

/** Columns of a line. */
export function lineWidth(line: Line): number {
	return line.reduce((sum, { text }) => sum + textWidth(text), 0)
}

/**
 * Writes a line with escape sequences of ours and nobody else's: the one way from a post to the terminal.
 *
 * @param color Without it no styles at all.
 */
export function paintLine(line: Line, color: boolean): string {
	return line
		.map(({ text, style = [] }) =>
			color && style.length > 0 ? `\u001b[${style.join(';')}m${plain(text)}\u001b[0m` : plain(text),
		)
		.join('')
		.trimEnd()
}
