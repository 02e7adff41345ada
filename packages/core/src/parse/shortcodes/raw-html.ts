/** Parts that Markdown leaves alone to their end, blank lines too, if they begin a line. */
const verbatim = /(<(script|style)\b[\s\S]*?<\/\2\s*>)/i

/** Blank lines, with the line end before them. */
const blankLines = /\n(?:[ \t\r]*\n)+/g

/**
 * Writes HTML so that all of it stays HTML in Markdown, where a blank line ends a block of it: blank lines become references to line
 * breaks, and scripts and styles, in which there are no references, blocks of their own.
 *
 * @see https://spec.commonmark.org/0.31.2/#html-blocks
 */
export function rawHtml(html: string): string {
	const trimmed = html.trim()
	if (!/\n[ \t\r]*\n/.test(trimmed)) return html
	const parts = trimmed.split(verbatim)
	// A split gives the text between, the whole match and the name of its tag, in turn.
	const written = parts.map((part, index) => {
		if (index % 3 === 2) return ''
		return index % 3 === 1 ? `\n\n${part}\n\n` : part.trim().replace(blankLines, lineBreaks)
	})
	return `\n\n${written.join('').trim()}\n\n`
}

function lineBreaks(blank: string): string {
	return `\n${'&#10;'.repeat(blank.split('\n').length - 2)}`
}
