import type { Place } from '@blog/core'

/** Where an offset of a text is. */
export function placeAt(text: string, at: number): Place {
	const before = text.slice(0, at)
	return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
