import { nextMatch } from '../next-match.ts'

/** HTML whose text is none to a reader of formulas. */
export const verbatim = /^<(code|pre|script|style|textarea)\b/i

/**
 * Finds the text between tags, without that of code and comments.
 *
 * @returns Ranges of offsets, in order.
 */
export function textInHtml(html: string): readonly (readonly [start: number, end: number])[] {
	const found: [number, number][] = []
	const tag = /<!--|<\/?[a-z][^<>]*>/gi
	const commentEnd = nextMatch(html, /-->/g)
	let at = 0
	let inElement: string | undefined
	for (let match = tag.exec(html); match; match = tag.exec(html)) {
		const [written] = match
		if (inElement === undefined && at < match.index) found.push([at, match.index])
		at = tag.lastIndex
		if (written === '<!--') {
			at = commentEnd(at)?.index ?? html.length
			tag.lastIndex = at
		} else if (inElement === undefined) inElement = verbatim.exec(written)?.[1]?.toLowerCase()
		else if (written.toLowerCase().startsWith(`</${inElement}`)) inElement = undefined
	}
	if (inElement === undefined && at < html.length) found.push([at, html.length])
	return found
}
