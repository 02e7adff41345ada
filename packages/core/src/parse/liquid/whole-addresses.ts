import type { Piece } from '../position-map.ts'

/** What `post_url` and `link` become. */
const ref = /^\{\{< ref ([^\s>]+) >\}\}$/

/** What may follow a path in an address. */
const suffix = /^[?#][^\s()<>"'\]]*/

/**
 * Makes one address of `{{ site.url }}{% post_url … %}#part`: what is around the tag becomes part of it, or is left out since links have it anyway.
 *
 * @param pieces In order, none empty.
 * @param site The whole address of the site, if it is known.
 */
export function wholeAddresses(
	pieces: readonly Piece[],
	site: string | undefined,
): readonly Piece[] {
	const whole = [...pieces]
	for (const [at, { text, ...place }] of pieces.entries()) {
		const path = ref.exec(text)?.[1]
		if (path === undefined) continue
		const before = whole[at - 1]
		if (before && site && before.text.endsWith(site)) whole[at - 1] = withoutEnd(before, site)
		const after = whole[at + 1]
		const [part = ''] = (after && suffix.exec(after.text)) ?? []
		if (!after || part === '') continue
		whole[at] = { ...place, text: `{{< ref ${path}${part} >}}` }
		whole[at + 1] = withoutStart(after, part)
	}
	return whole.filter(({ text }) => text !== '')
}

function withoutEnd(piece: Piece, { length }: string): Piece {
	const text = piece.text.slice(0, -length)
	return { ...piece, text, ...(piece.isCopy && { end: piece.end - length }) }
}

function withoutStart(piece: Piece, { length }: string): Piece {
	const text = piece.text.slice(length)
	return { ...piece, text, ...(piece.isCopy && { start: piece.start + length }) }
}
