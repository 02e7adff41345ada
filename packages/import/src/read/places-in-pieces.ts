import { createPlaceOf, type Place } from '@blog/core'

/**
 * Makes the function that is given one piece of a text after the other.
 *
 * @returns Turns offsets in that piece into places in the whole text.
 */
export function placesInPieces(): (piece: string) => (offset: number) => Place {
	let from: Place = { line: 1, column: 1 }
	/** A line may end in two pieces. */
	let held = ''
	return (piece) => {
		const start = from
		const before = held.length
		const placeOf = createPlaceOf(held + piece)
		const placeAt = (offset: number): Place => {
			const { line, column } = placeOf(before + offset)
			return {
				line: start.line + line - 1,
				column: line === 1 ? start.column + column - 1 : column,
			}
		}
		held = (held + piece).endsWith('\r') ? '\r' : ''
		from = placeAt(piece.length - held.length)
		return placeAt
	}
}
