import { isDoubtfulEmphasis } from './doubtful-emphasis.ts'
import { hasNoteInLink } from './note-in-link.ts'

/** What may be read otherwise, seen in the text: the second pattern is asked where the first, a quick one, is found. */
const doubtful: readonly (readonly [quick: RegExp, pattern: RegExp])[] = [
	// A definition in a quote with more text right below it, and one with an ordered list below it, but for a list of the text's own behind
	// a blank line.
	[
		/\]:/,
		/\]:[^\n]*\n(?:[ \t]*>[ \t>]*[^\s>]|[ \t>]*\d{1,9}[.)]|[ \t>\r]*\n[ \t>]+\d{1,9}[.)]|[ \t]*>[ \t>\r]*\n\d{1,9}[.)])/,
	],
	// An address that ends at the border of a table cell.
	[/\|[ \t]*:?-/, /(?:https?:\/\/|www\.)[^\s|]+\|/i],
	// A tag with `=` in a value without quotes is none.
	[/=[^\s"'<>]+=/, /<[a-z][^<>]*\s[\w:.-]+\s*=\s*[^\s"'=<>`]+=/i],
	// A footnote definition in another.
	[/\]:/, /(?:^(?: {4}|\t)|\]:)[ \t]*\[\^[^\]\n]+\]:/m],
]

/**
 * Tells whether a text has something that the native parser may read otherwise than remark-parse with remark-gfm. All of it is rare in
 * posts, so a text in doubt is simply given to remark-parse.
 *
 * @param text Tame: patterns may take time that is quadratic in the length of a paragraph.
 */
export function isDoubtfulText(text: string): boolean {
	for (const [quick, pattern] of doubtful) if (quick.test(text) && pattern.test(text)) return true
	return hasNoteInLink(text) || isDoubtfulEmphasis(text)
}
