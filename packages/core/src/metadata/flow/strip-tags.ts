/** What a piece of HTML leaves open: the text that follows is a script's or a style's. */
export interface OpenElement {
	name?: 'script' | 'style' | undefined
}

const tagName = /<\/?([A-Za-z][A-Za-z0-9:-]*)/y

/**
 * Takes tags, comments, scripts and styles out of HTML as Hugo's `plainify` does (Go's html/template): a `<` that begins no tag is
 * text, a `>` in an attribute's quotes ends nothing, what is never closed hides the rest. `</p>` and `<br>` become line feeds,
 * line feeds spaces. Character references stay.
 *
 * @param open Changed: the element in whose text the piece ends.
 */
export function stripTags(html: string, open: OpenElement = {}): string {
	let text = ''
	for (let index = 0; index < html.length; ) {
		if (open.name) {
			index = endOfElement(html, index, open.name)
			if (index < 0) return text
			open.name = undefined
		}
		const start = html.indexOf('<', index)
		if (start < 0) return text + oneLine(html.slice(index))
		const end = endOfMarkup(html, start)
		text += oneLine(html.slice(index, end === start ? start + 1 : start))
		if (end < 0) return text
		index = end === start ? start + 1 : end
		const tag = html.slice(start, end)
		if (tag === '</p>' || tag === '<br>' || tag === '<br />') text += '\n'
		const name = /^<(script|style)\b/i.exec(tag)?.[1]
		if (name) open.name = name.toLowerCase() as 'script' | 'style'
	}
	return text
}

function oneLine(text: string): string {
	return text.replaceAll('\n', ' ')
}

function endOfElement(html: string, from: number, name: string): number {
	const found = html.slice(from).search(new RegExp(`</${name}`, 'i'))
	return found < 0 ? -1 : from + found
}

/** Where the tag or comment that starts here ends; the same index if none starts here, -1 if it does not end. */
export function endOfMarkup(html: string, start: number): number {
	if (html.startsWith('<!--', start)) {
		const end = html.indexOf('-->', start + 4)
		return end < 0 ? -1 : end + 3
	}
	tagName.lastIndex = start
	if (!tagName.test(html)) return start
	for (let index = tagName.lastIndex; index < html.length; index++) {
		const character = html[index]
		if (character === '>') return index + 1
		if (character === '"' || character === "'") {
			index = html.indexOf(character, index + 1)
			if (index < 0) return -1
		}
	}
	return -1
}
