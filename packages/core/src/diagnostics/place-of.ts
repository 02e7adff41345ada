import type { Place } from './diagnostic.ts'

/**
 * Makes the function that turns offsets in a text into places. Lines are counted once, when the first place is asked for.
 *
 * @param text Of which offsets count UTF-16 code units.
 * @example createPlaceOf('ab\ncd')(4) // { line: 2, column: 2 }
 */
export function createPlaceOf(text: string): (offset: number) => Place {
	let starts: readonly number[] | undefined
	return (offset) => {
		starts ??= lineStarts(text)
		let low = 0
		let high = starts.length
		while (high - low > 1) {
			const middle = (low + high) >> 1
			if ((starts[middle] ?? 0) <= offset) low = middle
			else high = middle
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
	}
}

/** Offsets of the first characters of lines, whichever way they end. */
export function lineStarts(text: string): readonly number[] {
	const starts = [0]
	for (const end of text.matchAll(/\r?\n|\r/g)) starts.push(end.index + end[0].length)
	return starts
}
