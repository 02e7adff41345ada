import { endOfMarkup } from './end-of-markup.ts'

/** Components of MDX have a name in capitals and small letters. */
const openedName = /^<([a-z]+|[A-Z]+)(?=[\s/>])/

/** What stands in them has no tags. */
const textual = new Set(['script', 'style', 'textarea', 'title'])

/**
 * Goes through the tags, comments and declarations in HTML, in order, by where they begin and end. What looks like one in a program, a style or a text field is its text.
 *
 * @see https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements
 */
export function* markupsIn(
	html: string,
): Generator<{ readonly start: number; readonly end: number }> {
	for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
		const end = endOfMarkup(html, start)
		if (end < 0) return
		if (end > start) yield { start, end }
		const next = end === start ? start + 1 : endOfText(html, start, end)
		if (next === undefined) return
		start = next
	}
}

/** Where tags may begin again behind one; `undefined` if the text in it has no end. */
function endOfText(html: string, start: number, end: number): number | undefined {
	const name = openedName.exec(html.slice(start, start + 12))?.[1]
	if (name === undefined || !textual.has(name.toLowerCase()) || html[end - 2] === '/') return end
	const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
	endTag.lastIndex = end
	return endTag.exec(html)?.index
}
