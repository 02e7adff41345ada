import { addressBefore } from '../address-before.ts'
import type { Piece } from '../position-map.ts'

/** What `post_url` and `link` become. */
const ref = /^\{\{< ref ([^\s>]+) >\}\}$/

/** Enough of what stands before a call to tell where it stands. */
const enough = 1000

/** What may follow a path elsewhere. */
const suffix = /^[?#][^\s()<>"'`{}\]]*/

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
		if (typeof baseurl === 'string') takeEnd(whole, at, baseurl)
		const before = textBefore(whole, at)
		const begun = addressBefore(before)
		// Within another address, as in `?u={{ site.url }}{% post_url … %}`, it is the site that this one says.
		if (typeof url === 'string' && (begun === undefined || begun === url)) takeEnd(whole, at, url)
		// What follows is read with the call there.
		if (begun !== undefined) continue
		const after = whole[at + 1]
		const [part = ''] = (after && suffix.exec(after.text)) ?? []
		if (!after || part === '') continue
		// Of an argument without quotes what stands before a `=` would be its name.
		const address = part.includes('=') ? `"${path}${part}"` : path + part
		whole[at] = { ...place, text: `{{< ref ${address} >}}` }
		whole[at + 1] = withoutStart(after, part)
	}
	return whole.filter(({ text }) => text !== '')
}

/** Takes away what the text before a piece ends with. */
function takeEnd(pieces: Piece[], at: number, end: string): void {
	const index = lastBefore(pieces, at)
	const before = pieces[index]
	if (end === '' || !before?.text.endsWith(end)) return
	const text = before.text.slice(0, -end.length)
	pieces[index] = { ...before, text, ...(before.isCopy && { end: before.end - end.length }) }
}

/** What stands before a piece, with calls that have no blanks. */
function textBefore(pieces: readonly Piece[], at: number): string {
	let text = ''
	for (let index = at - 1; index >= 0 && text.length < enough; index--) {
		const part = pieces[index]?.text ?? ''
		text = (ref.exec(part)?.[1] ?? part.slice(-enough)) + text
	}
	return text
}

/** Of what is left before a piece, the index of the last one. */
function lastBefore(pieces: readonly Piece[], at: number): number {
	let index = at - 1
	while (pieces[index]?.text === '') index--
	return index
}

function withoutStart(piece: Piece, { length }: string): Piece {
	const text = piece.text.slice(length)
	return { ...piece, text, ...(piece.isCopy && { start: piece.start + length }) }
}
