import { nextMatch } from '../next-match.ts'
import { tagEnds } from './end-of-tag.ts'

/** HTML whose text is none to a reader of formulas. */
export const verbatim = /^<(code|pre|script|style|textarea)(?![\w-])/i

/**
 * Finds the text between tags, without that of code and comments.
 *
 * @returns Ranges of offsets, in order.
 */
export function textInHtml(html: string): readonly (readonly [start: number, end: number])[] {
	const found: [number, number][] = []
	const opening = /<!--|<(\/?[a-z][a-z0-9-]*)/gi
	const nextEnd = nextMatch(html, /-->/g)
	const commentEnd = (from: number) => {
		const { index } = nextEnd(from) ?? {}
		return { end: index === undefined ? html.length : index + '-->'.length, isTag: true }
	}
	const tagEnd = tagEnds(html)
	let at = 0
	let inElement: string | undefined
	for (let match = opening.exec(html); match; match = opening.exec(html)) {
		const { 1: name, index } = match
		// In a script there may be anything.
		if (inElement !== undefined && name?.toLowerCase() !== `/${inElement}`) continue
		const { end, isTag } = name ? tagEnd(opening.lastIndex) : commentEnd(opening.lastIndex)
		opening.lastIndex = end
		if (!isTag) continue
		if (inElement === undefined && at < index) found.push([at, index])
		at = end
		if (name) inElement = inElement ? undefined : verbatim.exec(`<${name}`)?.[1]?.toLowerCase()
	}
	if (inElement === undefined && at < html.length) found.push([at, html.length])
	return found
}
