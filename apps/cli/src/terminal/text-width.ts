import stringWidth from 'string-width'

/** What is one column each, in most texts: letters of Europe, punctuation, bars. Asking `string-width` the first time takes 25 ms. */
const narrow =
	/^[ -~\u00a1-\u00ac\u00ae-\u02ff\u0391-\u03a1\u03a3-\u03c9\u0400-\u0482\u2010-\u2027\u2500-\u259f]*$/

/** Columns that a line of text takes on a terminal: wide letters and emoji two, marks none. */
export function textWidth(text: string): number {
	return narrow.test(text) ? text.length : stringWidth(text)
}

/** Cuts a line to so many columns, `…` included. */
export function cut(text: string, width: number): string {
	if (textWidth(text) <= width) return text
	let kept = ''
	let columns = 1
	for (const { segment } of new Intl.Segmenter().segment(text)) {
		columns += textWidth(segment)
		if (columns > width) break
		kept += segment
	}
	return `${kept}…`
}

/** Fills a line up to so many columns, at its end or its start. */
export function pad(text: string, width: number, isAtStart = false): string {
	const space = ' '.repeat(Math.max(0, width - textWidth(text)))
	return isAtStart ? space + text : text + space
}
