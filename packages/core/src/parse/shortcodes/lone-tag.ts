import { beginsBlock } from './raw-html.ts'

/** Characters of a line that are looked at. */
const LONGEST_LINE = 1000

/** Whatever stands in a call's line behind it, or in the next: one tag, with values in quotes. */
const loneTag =
	/^([ \t]*(?:\r?\n[ \t>]*)?)(<(?:[a-z][a-z0-9-]*(?:[ \t][^<>"']*(?:"[^"\r\n]*"[^<>"']*|'[^'\r\n]*'[^<>"']*)*|\/)?|\/[a-z][a-z0-9-]*[ \t]*)>)[ \t]*(?:\r?\n|$)/i

/** Elements that begin a block of HTML whatever stands before them. */
const verbatim = /^<(?:script|style|pre|textarea)\b/i

/**
 * Finds the tag behind a call that has its line to itself. In Hugo the call begins a paragraph, which such a tag goes on with; without it a block of HTML would begin, in
 * which nothing is Markdown.
 *
 * @param from Offset behind the call.
 * @returns The offset of the tag.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks Of the seventh kind.
 */
export function loneTagBehind(source: string, from: number): number | undefined {
	const [, space = '', tag] = loneTag.exec(source.slice(from, from + LONGEST_LINE)) ?? []
	if (tag === undefined || verbatim.test(tag) || beginsBlock(tag)) return undefined
	return from + space.length
}
