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

const begin = /<!--\s*kg-gated-block:begin\b([^>]*?)-->/g
const end = '<!--kg-gated-block:end-->'

/** Leaves out of a page what Ghost sends to members alone. One that does not end goes on to the end. */
export function withoutGatedBlocks(html: string, gated: () => void): string {
	let kept = ''
	let from = 0
	begin.lastIndex = 0
	for (let found = begin.exec(html); found; found = begin.exec(html)) {
		if (/\bnonMember:\s*true\b/.test(found[1] ?? '')) continue
		gated()
		kept += html.slice(from, found.index)
		const close = html.indexOf(end, found.index)
		from = close < 0 ? html.length : close + end.length
		begin.lastIndex = from
	}
	return kept + html.slice(from)
}

function mapIn(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
