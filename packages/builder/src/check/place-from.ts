import type { Place } from '@blog/core'

/**
 * Where something stands in a file that has a place in a part of it.
 *
 * @param start Of the part.
 */
export function placeFrom(start: Place, { line, column }: Place): Place {
	return {
		line: start.line + line - 1,
		column: line === 1 ? start.column + column - 1 : column,
	}
}
