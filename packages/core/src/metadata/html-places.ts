import type { Html } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'

/** Farther on nobody looks for a tag. */
const farthest = 100_000
const longestTag = 2000

/**
 * Makes the function that tells the places of tags in a piece of HTML; their offsets only grow. A tag that does not stand in the source as it is, since a template has made it or says something in it, has
 * the place of one that says something there, else of what stands before it.
 *
 * @param source What the position is of; without it the HTML counts as written.
 */
export function createPlaceIn(
	{ value, position }: Html,
	source: string | undefined,
): (offset: number, markup: string) => Place {
	const start = position?.start ?? { line: 1, column: 1 }
	const written = source?.slice(position?.start.offset, position?.end.offset) ?? value
	const pointAt = createPointAt(written, start)
	if (written === value) return pointAt
	let from = 0
	let last = 0
	return (_, markup) => {
		const found = foundIn(written.slice(from, from + farthest), markup)
		if (found !== undefined) {
			last = from + found
			from = last + 1
		}
		return pointAt(last)
	}
}

function foundIn(written: string, markup: string): number | undefined {
	const whole = written.indexOf(markup)
	if (whole >= 0) return whole
	const begin = /^<[^=]*=\s*["']?/.exec(markup)?.[0] ?? markup
	for (let at = written.indexOf(begin); at >= 0; at = written.indexOf(begin, at + 1))
		if (isMade.test(written.slice(at, at + begin.length + longestTag))) return at
	return undefined
}

/** A tag with something of a template in it, or that goes on in the next line of a quote. */
const isMade = /^<[^>]*(?:\{[{%]|\n)/

/** Counts lines once for offsets that only grow. */
function createPointAt(text: string, start: Place): (offset: number) => Place {
	let lineFeeds = 0
	let lineStart = 0
	let nextFeed = text.indexOf('\n')
	return (offset) => {
		while (nextFeed >= 0 && nextFeed < offset) {
			lineFeeds++
			lineStart = nextFeed + 1
			nextFeed = text.indexOf('\n', lineStart)
		}
		return lineFeeds === 0
			? { line: start.line, column: start.column + offset }
			: { line: start.line + lineFeeds, column: offset - lineStart + 1 }
	}
}
