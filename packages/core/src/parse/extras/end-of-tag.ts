import { nextMatch } from '../next-match.ts'

/**
 * Makes the function that finds where a tag ends; a `>` in a value between quotes ends none.
 *
 * @returns For an offset behind the name of a tag, which only grows: the offset behind its `>`. For what is no tag: where to look for another one, the next `<`
 * or the end of the text. All before that has been read.
 */
export function tagEnds(
	html: string,
): (from: number) => { readonly end: number; readonly isTag: boolean } {
	const sign = /[<>]|=\s*(["'])/g
	const double = nextMatch(html, /"/g)
	const single = nextMatch(html, /'/g)
	return (from) => {
		sign.lastIndex = from
		for (let match = sign.exec(html); match; match = sign.exec(html)) {
			const { 0: written, 1: quote, index } = match
			if (written === '>') return { end: index + 1, isTag: true }
			if (written === '<') return { end: index, isTag: false }
			const close = (quote === '"' ? double : single)(sign.lastIndex)
			if (close) sign.lastIndex = close.index + 1
		}
		return { end: html.length, isTag: false }
	}
}
