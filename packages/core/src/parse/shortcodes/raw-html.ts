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
	// Text and verbatim parts in turn.
	const written = splitVerbatim(trimmed).map((part, index) =>
		index % 2 === 1 ? `\n\n${part}\n\n` : part.trim().replace(blankLines, lineBreaks),
	)
	return `\n\n${written.join('').trim()}\n\n`
}

function lineBreaks(blank: string): string {
	return `\n${'&#10;'.repeat(blank.split('\n').length - 2)}`
}

/** Splits at scripts and styles, which Markdown leaves alone to their end, blank lines too, if they begin a line. Those without an end are text. */
function splitVerbatim(html: string): readonly string[] {
	const parts: string[] = []
	let at = 0
	let open: { readonly start: number; readonly name: string } | undefined
	for (const { 1: slash, 2: written = '', index } of html.matchAll(/<(\/?)(script|style)\b/gi)) {
		const name = written.toLowerCase()
		if (!open && !slash) open = { start: index, name }
		else if (open && slash && open.name === name) {
			const end = html.indexOf('>', index) + 1 || html.length
			parts.push(html.slice(at, open.start), html.slice(open.start, end))
			at = end
			open = undefined
		}
	}
	return [...parts, html.slice(at)]
}
