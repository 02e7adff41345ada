import type { Piece } from '../position-map.ts'
import { goesOn } from './lazy-indent.ts'

/**
 * Finds what the line after a call must begin with, where it goes on with the same paragraph.
 *
 * @param masked As `maskCalls` makes it.
 * @param end Offset behind the call.
 * @param indent What the lines of the paragraph begin with.
 */
export function restOfParagraph(
	source: string,
	masked: () => string,
	end: number,
	indent: string,
): Piece | undefined {
	const lineEnd = /[ \t]*\r?\n/y
	lineEnd.lastIndex = end
	if (!lineEnd.test(source)) return undefined
	const start = lineEnd.lastIndex
	if (!goesOn(masked(), start)) return undefined
	const [own = ''] = /^[ \t]*/.exec(source.slice(start, start + 200)) ?? []
	// Behind a block it would be code.
	const isDeep = own.replaceAll('\t', '    ').length >= indent.length + 4
	return { text: indent, start, end: isDeep ? start + own.length : start, isCopy: false }
}
