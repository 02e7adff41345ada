import type { Html, Nodes, Root } from 'mdast'
import type { Piece } from '../position-map.ts'
import type { KeptHtml } from './kept-html.ts'

type Range = readonly [from: number, to: number]

interface MadeData {
	readonly made?: readonly Range[]
}

/** What of raw HTML shortcodes have made that is none of the author's, as ranges of its text: see `authorsPart`. What an author writes stands in one as a value or a text alone. */
export function madeIn({ data }: Html): readonly Range[] {
	return (data as MadeData | undefined)?.made ?? []
}

/**
 * Notes at the raw HTML of a tree what of it shortcodes have made.
 *
 * @param tree With positions in the text of the pieces.
 * @param isMade Of a piece.
 * @param kept What some pieces are placeholders of, put back already.
 */
export function noteMadeHtml(
	tree: Root,
	pieces: readonly Piece[],
	isMade: (piece: Piece) => boolean,
	kept: KeptHtml,
): void {
	const ranges: Range[] = []
	let end = 0
	for (const piece of pieces) {
		const start = end
		end += piece.text.length
		if (isMade(piece) && kept.written(piece.text).includes('<')) ranges.push([start, end])
	}
	if (ranges.length === 0) return
	const text = pieces.map((piece) => piece.text).join('')
	visit(tree)

	function visit(node: Nodes): void {
		if (node.type === 'html') note(node)
		else if ('children' in node) for (const child of node.children) visit(child)
	}

	function note(node: Html): void {
		const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
		const within = rangesWithin(ranges, start, end)
		if (within.length === 0) return
		const isWhole = within.some(([from, to]) => from <= start && end <= to)
		// In lists and quotes the text of a block is not that of the file.
		if (!isWhole && kept.written(text.slice(start, end)) !== node.value) return
		const { length } = node.value
		const place = isWhole ? undefined : placesFrom(start)
		const made = place
			? within.map(
					([from, to]) => [place(Math.max(from, start)), place(Math.min(to, end))] as const,
				)
			: [[0, length] as const]
		node.data = Object.assign(node.data ?? {}, { made } satisfies MadeData)
	}

	/** Where offsets, asked for in order, are in what is shown of the text from one on. */
	function placesFrom(start: number): (offset: number) => number {
		let [at, length] = [start, 0]
		return (offset) => {
			length += kept.written(text.slice(at, offset)).length
			at = offset
			return length
		}
	}
}

/** Those that have a part between two places; they stand in order. */
function rangesWithin(ranges: readonly Range[], start: number, end: number): readonly Range[] {
	const first = firstPast(ranges, ([, to]) => to > start)
	return ranges.slice(
		first,
		firstPast(ranges, ([from]) => from >= end, first),
	)
}

/** Index of the first for which something is so that is so for all that follow. */
function firstPast(ranges: readonly Range[], isPast: (range: Range) => boolean, first = 0): number {
	let low = first
	let high = ranges.length
	while (low < high) {
		const middle = (low + high) >> 1
		const range = ranges[middle]
		if (range && isPast(range)) high = middle
		else low = middle + 1
	}
	return low
}
