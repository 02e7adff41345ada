/** What is told of a card that is left out. */
export const gatedFate = 'it is for members or for mails alone, and is left out'

/**
 * Tells whether everybody sees a card on the web.
 *
 * @param card What it says of itself.
 * @see https://github.com/TryGhost/Koenig `kg-default-nodes/src/utils/visibility.js`
 */
export function isForEverybody(card: unknown): boolean {
	const { visibility } = mapIn(card)
	const { web, showOnWeb, emailOnly } = mapIn(visibility)
	return mapIn(web).nonMember !== false && showOnWeb !== false && emailOnly !== true
}

/** A text that may stand for itself: code shows it. */
const CODE = 'code'

/** Leaves out of the texts of a card what {@link withoutGatedBlocks} does of a page. */
export function withoutGatedTexts(card: unknown, gated: () => void): unknown {
	return Object.fromEntries(
		Object.entries(mapIn(card)).map(([key, value]) => [
			key,
			typeof value === 'string' && key !== CODE ? withoutGatedBlocks(value, gated) : value,
		]),
	)
}

const mark = /<!--\s*kg-gated-block:(begin|end)\b/g

/** Leaves out of a page what Ghost sends to members alone. One that does not end goes on to the end. */
export function withoutGatedBlocks(html: string, gated: () => void): string {
	let kept = ''
	let from = 0
	let isGated = false
	for (const { 1: word, index } of html.matchAll(mark)) {
		const begins = word === 'begin'
		if (begins === isGated) continue
		const close = html.indexOf('-->', index)
		if (close < 0) break
		if (begins) {
			if (/\bnonMember:\s*["']?true\b/.test(html.slice(index, close))) continue
			gated()
			kept += html.slice(from, index)
		} else from = close + '-->'.length
		isGated = begins
	}
	return isGated ? kept : kept + html.slice(from)
}

function mapIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
