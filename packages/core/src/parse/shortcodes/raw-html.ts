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

/** The names of elements that begin a block of HTML by themselves, even in a paragraph. */
const blocks =
	/^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:[\s>]|\/>|$)/i

/** Whether HTML is a block to Markdown from its beginning to its end, as {@link rawHtml} writes it. */
export function beginsBlock(html: string): boolean {
	return splitVerbatim(html).every(
		(part, index) => index % 2 === 1 || part.trim() === '' || blocks.test(part.trim()),
	)
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
