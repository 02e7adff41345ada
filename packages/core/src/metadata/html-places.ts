import type { Html } from 'mdast'
import type { Place } from '../diagnostics/diagnostic.ts'
import { mayRefer } from './address-attributes.ts'
import { markupsIn } from './flow/markups-in.ts'
import { elementOf } from './tag-values.ts'

/** Where a tag begins in a piece of HTML, and in the file. */
export interface PlacedTag {
	readonly start: number
	readonly place: Place & { readonly offset: number }
}

/**
 * Finds the tags that may hold addresses in a piece of HTML that is another one than what its author wrote: a template says something in it, or it stands in a quote. There are none if it is the same.
 *
 * @param source What the position is of.
 */
export function movedTags(node: Html, source: string): readonly PlacedTag[] {
	const { value, position } = node
	const { start, end } = position ?? {}
	if (start?.offset === undefined || source.slice(start.offset, end?.offset) === value) return []
	const placeAt = createPlaceIn(node, source)
	return [...markupsIn(value)].flatMap(({ start, end }) => {
		const markup = value.slice(start, end)
		if (elementOf(markup) === undefined || !mayRefer.test(markup)) return []
		return [{ start, place: placeAt(start, markup) }]
	})
}

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
): (offset: number, markup: string) => PlacedTag['place'] {
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
function createPointAt(
	text: string,
	start: Place & { readonly offset?: number | undefined },
): (offset: number) => PlacedTag['place'] {
	let lineFeeds = 0
	let lineStart = 0
	let nextFeed = text.indexOf('\n')
	return (offset) => {
		while (nextFeed >= 0 && nextFeed < offset) {
			lineFeeds++
			lineStart = nextFeed + 1
			nextFeed = text.indexOf('\n', lineStart)
		}
		return {
			line: start.line + lineFeeds,
			column: lineFeeds === 0 ? start.column + offset : offset - lineStart + 1,
			offset: (start.offset ?? 0) + offset,
		}
	}
}
