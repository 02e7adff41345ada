import { tokenise } from '../text/tokenise.ts'

/** A word of a query in a text. */
export interface Place {
	readonly start: number
	readonly end: number
	/** Number of the query's word. */
	readonly word: number
}

/**
 * Where words stand in a text, in order.
 *
 * @param numbers By word: the number of the query's word that it was found for.
 */
export function findPlaces(text: string, numbers: ReadonlyMap<string, number>): Place[] {
	return tokenise(text)
		.flatMap(({ text: word, start, end }) => {
			const number = numbers.get(word)
			return number === undefined ? [] : [{ start, end, word: number }]
		})
		.sort((a, b) => a.start - b.start)
}
