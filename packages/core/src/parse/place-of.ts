import type { Place } from '../diagnostics/diagnostic.ts'

/** Line and column, 1-based, of an offset in a text. */
export function placeOf(text: string, offset: number): Place {
	const before = text.slice(0, offset)
	const newline = before.lastIndexOf('\n')
	return { line: before.split('\n').length, column: offset - newline }
}
