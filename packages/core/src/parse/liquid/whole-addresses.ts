import type { Piece } from '../position-map.ts'

/** What `post_url` and `link` become. */
const ref = /^\{\{< ref ([^\s>]+) >\}\}$/

/** Before the address of a link of Markdown or the value of an attribute: what follows there is read with the call. */
const beforeAddress = /(?:\](?:\(|:)[ \t]*<?|=\s*["']?)$/

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
		for (const start of [baseurl, url]) if (typeof start === 'string') takeEnd(whole, at, start)
		if (beforeAddress.test(whole[lastBefore(whole, at)]?.text ?? '')) continue
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
