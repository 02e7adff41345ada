import type { Place } from './find-places.ts'
import type { ExcerptPiece } from './search-result.ts'

/** Characters of an excerpt, about, and of what stands before its first word that was found. */
const [length, lead] = [180, 40]

/**
 * A piece of a text around the places where most different words were found, cut between words.
 *
 * @param places In the order of the text.
 * @returns Pieces, white space as single spaces; an ellipsis where there is more text.
 */
export function excerpt(text: string, places: readonly Place[]): ExcerptPiece[] {
	const first = densest(places)
	const start = wordStart(text, first === undefined ? 0 : first.start - lead)
	const end = wordEnd(text, Math.max(start + length, first?.end ?? 0))
	const pieces: ExcerptPiece[] = []
	const add = (piece: string, marked: boolean) => {
		const plain = piece.replace(/\s+/g, ' ')
		if (plain !== '') pieces.push({ text: plain, marked })
	}
	let at = start
	let before = start > 0 ? '…' : ''
	for (const place of places) {
		if (place.start < at || place.end > end) continue
		add(before + text.slice(at, place.start), false)
		before = ''
		let stop = place.end
		// Compounds hold their parts, and pairs of characters overlap.
		for (const other of places)
			if (other.start >= place.start && other.start <= stop && other.end <= end)
				stop = Math.max(stop, other.end)
		add(text.slice(place.start, stop), true)
		at = stop
	}
	add(before + text.slice(at, end) + (end < text.length ? '…' : ''), false)
	return pieces
}

/** The place from which an excerpt has the most different words; of equals the first. */
function densest(places: readonly Place[]): Place | undefined {
	let best: Place | undefined
	let most = 0
	let from = 0
	const counts = new Map<number, number>()
	// Two ends move over the places; `counts` has the words between them.
	for (let to = 0; to < places.length; to++) {
		const place = places[to] as Place
		counts.set(place.word, (counts.get(place.word) ?? 0) + 1)
		while (place.end - (places[from] as Place).start > length - lead && from < to) {
			const { word } = places[from++] as Place
			const left = (counts.get(word) ?? 0) - 1
			if (left > 0) counts.set(word, left)
			else counts.delete(word)
		}
		if (counts.size > most) {
			most = counts.size
			best = places[from]
		}
	}
	return best
}

/** The start of the word after a place, if it is near; the place itself in scripts without spaces. */
function wordStart(text: string, from: number): number {
	if (from <= 0) return 0
	const space = /\s/.exec(text.slice(from - 1, from + 25))
	return space ? from + space.index : whole(text, from)
}

/** The end of the word before a place, if it is near. */
function wordEnd(text: string, to: number): number {
	if (to >= text.length) return text.length
	const found = /\s\S*$/.exec(text.slice(to - 25, to + 1))
	return found ? to - 25 + found.index : whole(text, to)
}

/** Not between the halves of a character. */
function whole(text: string, at: number): number {
	return /^[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at
}
