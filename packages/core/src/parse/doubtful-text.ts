/** What may be read otherwise, seen in the text: the second pattern is asked where the first, a quick one, is found. */
const doubtful: readonly (readonly [quick: RegExp, pattern: RegExp])[] = [
	// `*` beside `_` or `\*` and a letter: whether it opens or closes.
	[/\*_|_\*|\\\*\*/, /[^\s\p{P}\p{S}]\*+_|(?:_|\\\*)\*+[^\s\p{P}\p{S}]/u],
	// A definition with a quote or an ordered list below it.
	[/\]:/, /\]:[^\n]*\n(?:[ \t]*>|(?:[ \t>\r]*\n)?[ \t>]*\d{1,9}[.)])/],
	// An address that ends at the border of a table cell.
	[/\|[ \t]*:?-/, /(?:https?:\/\/|www\.)[^\s|]+\|/i],
	// A footnote inside the text of a link, or right before an address.
	[/\[\^/, /\[[^\]\n]*\[\^[^\]\n]+\][^\]\n]*\]\(|\[\^[^\]\n]+\](?:https?:|www\.)/i],
	// A footnote definition in another.
	[/\[\^[^\]\n]+\]:/, /(?:^(?: {4}|\t)|\]:)[ \t]*\[\^[^\]\n]+\]:/m],
]

/**
 * Tells whether a text has something that the native parser may read otherwise than remark-parse with remark-gfm. All of it is rare in
 * posts, so a text in doubt is simply given to remark-parse.
 */
export function isDoubtfulText(text: string): boolean {
	return (
		doubtful.some(([quick, pattern]) => quick.test(text) && pattern.test(text)) ||
		hasEmptyItem(text)
	)
}

/** A list item with nothing on its line, or with nothing but a task box. */
const emptyItem =
	/^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*(?:[-+*]|\d{1,9}[.)])(?:[ \t]+\[[ \txX]\])?[ \t\r]*$/

/** Only short lines are looked at: a pattern over the whole text is five times slower. */
function hasEmptyItem(text: string): boolean {
	for (let start = 0, end = 0; end < text.length; start = end + 1) {
		end = text.indexOf('\n', start)
		if (end === -1) end = text.length
		const length = end - start
		if (length > 0 && length < 40 && emptyItem.test(text.slice(start, end))) return true
	}
	return false
}
