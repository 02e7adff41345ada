import type { Html } from 'mdast'
import { decodeReferences } from './decode-references.ts'
import { endOfMarkup } from './flow/end-of-markup.ts'
import type { Reference } from './reference.ts'

const element = /^<([A-Za-z][A-Za-z0-9:-]*)(?=[\s/>])/
const attributes = /([^\s"'<>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))/g

/**
 * Lists the addresses in one attribute of one kind of element in a piece of raw HTML; comments are passed over.
 *
 * @param tag Lower-case name of the element.
 * @param attribute Lower-case name of the attribute.
 * @returns Their text is the `alt` of an image, else empty: the text of a link may be in another node.
 */
export function htmlReferences(node: Html, tag: string, attribute: string): readonly Reference[] {
	const html = node.value
	const found: Reference[] = []
	if (!html.includes('=')) return found
	for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', start)) {
		const end = endOfMarkup(html, start)
		if (end < 0) break
		const markup = html.slice(start, end)
		const name = element.exec(markup)?.[1]
		if (name?.toLowerCase() === tag) {
			const values = readAttributes(markup.slice(name.length + 1))
			const url = values.get(attribute)
			if (url !== undefined)
				found.push(Object.freeze({ url, text: values.get('alt') ?? '', ...placeOf(node, start) }))
		}
		start = end === start ? start + 1 : end
	}
	return found
}

function readAttributes(markup: string): ReadonlyMap<string, string> {
	const values = new Map<string, string>()
	for (const [, name = '', double, single, bare] of markup.matchAll(attributes)) {
		const key = name.toLowerCase()
		// HTML: the first of two equal attributes counts.
		if (!values.has(key)) values.set(key, decodeReferences(double ?? single ?? bare ?? '').trim())
	}
	return values
}

/** Exact unless the HTML stands in a list or quote, where the column of a later line is that of the value. */
function placeOf({ value, position }: Html, index: number): { line: number; column: number } {
	const start = position?.start ?? { line: 1, column: 1 }
	const before = value.slice(0, index).split('\n')
	const last = before.at(-1) ?? ''
	return before.length === 1
		? { line: start.line, column: start.column + index }
		: { line: start.line + before.length - 1, column: last.length + 1 }
}
