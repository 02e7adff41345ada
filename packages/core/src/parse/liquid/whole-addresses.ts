import type { Piece } from '../position-map.ts'

/** What `post_url` and `link` become. */
const ref = /^\{\{< ref ([^\s>]+) >\}\}$/

/** Where Markdown has the address of a link. */
const destination = /\](?:\(|:)[ \t]*$/

/** What may follow a path in an address: there, and elsewhere. */
const suffixThere = /^[?#](?:[^\s()<>]|\([^\s()<>]*\))*/
const suffix = /^[?#][^\s()<>"'\]]*/

/**
 * Makes one address of `{{ site.url }}{{ site.baseurl }}{% post_url … %}#part`: what is around the tag becomes part of it, or is left out since links have it anyway.
 *
 * @param pieces In order, none empty.
 * @param site Its address.
 */
export function wholeAddresses(
	pieces: readonly Piece[],
	{ url, baseurl }: { readonly url?: unknown; readonly baseurl?: unknown },
): readonly Piece[] {
	const whole = [...pieces]
	for (const [at, { text, ...place }] of pieces.entries()) {
		const path = ref.exec(text)?.[1]
		if (path === undefined) continue
		for (const start of [baseurl, url]) if (typeof start === 'string') takeEnd(whole, at, start)
		const after = whole[at + 1]
		const before = whole.findLast((piece, one) => one < at && piece.text !== '')
		const pattern = destination.test(before?.text ?? '') ? suffixThere : suffix
		const [part = ''] = (after && pattern.exec(after.text)) ?? []
		if (!after || part === '') continue
		// Of an argument without quotes what stands before a `=` would be its name.
		const written = path + part.replace(/["{}]/g, encodeTwice)
		const address = /[='`]/.test(part) ? `"${written}"` : written
		whole[at] = { ...place, text: `{{< ref ${address} >}}` }
		whole[at + 1] = withoutStart(after, part)
	}
	return whole.filter(({ text }) => text !== '')
}

/** Takes away what the text before a piece ends with. */
function takeEnd(pieces: Piece[], at: number, end: string): void {
	const index = pieces.findLastIndex(({ text }, one) => one < at && text !== '')
	const before = pieces[index]
	if (end === '' || !before?.text.endsWith(end)) return
	const text = before.text.slice(0, -end.length)
	pieces[index] = { ...before, text, ...(before.isCopy && { end: before.end - end.length }) }
}

function withoutStart(piece: Piece, { length }: string): Piece {
	const text = piece.text.slice(length)
	return { ...piece, text, ...(piece.isCopy && { start: piece.start + length }) }
}

/** What cannot stand in an argument, so that it is still encoded once the argument is read. */
function encodeTwice(character: string): string {
	return encodeURIComponent(encodeURIComponent(character))
}
