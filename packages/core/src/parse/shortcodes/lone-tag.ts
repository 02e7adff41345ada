import type { Piece } from '../position-map.ts'
import { pairedShortcodes } from './built-in-shortcodes.ts'
import type { KeptHtml } from './kept-html.ts'
import type { Part } from './pair-tags.ts'
import { beginsBlock } from './raw-html.ts'

/** Characters of a line that are looked at. */
const LONGEST_LINE = 1000

/** Whatever stands in a call's line behind it, or in the next: one tag, with values in quotes. */
const loneTag =
	/^([ \t]*(?:\r?\n[ \t>]*)?)(<(?:[a-z][a-z0-9-]*(?:[ \t][^<>"']*(?:"[^"\r\n]*"[^<>"']*|'[^'\r\n]*'[^<>"']*)*|\/)?|\/[a-z][a-z0-9-]*[ \t]*)>)[ \t]*(?:\r?\n|$)/i

/** Elements that begin a block of HTML whatever stands before them. */
const verbatim = /^<(?:script|style|pre|textarea)\b/i

/**
 * Writes what stands before a tag that goes on with the paragraph of a call that became a block, so that no block of HTML begins there.
 *
 * @param made What the call stands for.
 */
export function tagOfParagraph(
	source: string,
	part: Part,
	made: readonly Piece[],
	kept: KeptHtml,
): Piece | undefined {
	if (part.kind !== 'call' || source[part.start + 2] !== '<') return undefined
	const isUnclosed = !part.inner && pairedShortcodes.has(part.name)
	if (isUnclosed || !/(?:^|\n)[ \t>]*$/.test(made.at(-1)?.text ?? '')) return undefined
	const start = loneTagBehind(source, part.end)
	if (start === undefined) return undefined
	const text = kept.keep('', { isInLine: true, isFollowed: true })
	return text === undefined ? undefined : { text, start, end: start, isCopy: false }
}

/**
 * Finds the tag behind a call that has its line to itself. In Hugo the call begins a paragraph, which such a tag goes on with; without it a block of HTML would begin, in
 * which nothing is Markdown.
 *
 * @param from Offset behind the call.
 * @returns The offset of the tag.
 * @see https://spec.commonmark.org/0.31.2/#html-blocks Of the seventh kind.
 */
function loneTagBehind(source: string, from: number): number | undefined {
	const [, space = '', tag] = loneTag.exec(source.slice(from, from + LONGEST_LINE)) ?? []
	if (tag === undefined || verbatim.test(tag) || beginsBlock(tag)) return undefined
	return from + space.length
}
