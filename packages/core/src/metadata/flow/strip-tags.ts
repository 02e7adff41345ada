import { endOfMarkup } from './end-of-markup.ts'

/** What a piece of HTML leaves open: the text that follows is a script's or a style's. */
export interface OpenElement {
	name?: 'script' | 'style' | undefined
}

const block = new Set(
	(
		'address article aside blockquote caption dd details dialog div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
	).split(' '),
)
const nameOf = /^<(\/?)([A-Za-z][A-Za-z0-9:-]*)/

/**
 * Takes tags, comments, scripts and styles out of HTML as the `plainify` of Hugo 0.169 does: a `<` that begins no tag is text, what
 * is never closed hides the rest. `</p>` and `<br>` become line feeds, tags of other blocks and line feeds become spaces; character
 * references stay.
 *
 * @param open Changed: the element in whose text the piece ends.
 */
export function stripTags(html: string, open: OpenElement = {}): string {
	let text = ''
	for (let index = 0; index < html.length; ) {
		if (open.name !== undefined) {
			index = startOfEndTag(html, index, open.name)
			if (index < 0) return text
			open.name = undefined
		}
		const start = html.indexOf('<', index)
		if (start < 0) return text + oneLine(html.slice(index))
		const end = endOfMarkup(html, start)
		if (end === start) {
			text += oneLine(html.slice(index, start + 1))
			index = start + 1
			continue
		}
		text += oneLine(html.slice(index, start))
		if (end < 0) return text
		const [, slash = '', written = ''] = nameOf.exec(html.slice(start, end)) ?? []
		const name = written.toLowerCase()
		text += whiteSpaceFor(name, slash === '/')
		if (slash === '' && (name === 'script' || name === 'style')) open.name = name
		index = end
	}
	return text
}

function whiteSpaceFor(name: string, closing: boolean): string {
	if (name === 'br' || (name === 'p' && closing)) return '\n'
	return block.has(name) ? ' ' : ''
}

function oneLine(text: string): string {
	return text.replaceAll('\n', ' ')
}

function startOfEndTag(html: string, from: number, name: string): number {
	const found = html.slice(from).search(new RegExp(`</${name}`, 'i'))
	return found < 0 ? -1 : from + found
}
