const tagName = /<\/?[A-Za-z][A-Za-z0-9:-]*/y

/**
 * Finds where the tag, comment or declaration that starts at `<` ends; a `>` in an attribute's quotes ends nothing.
 *
 * @param start Index of a `<`.
 * @returns The index after it; `start` itself if nothing starts there, -1 if it does not end.
 */
export function endOfMarkup(html: string, start: number): number {
	if (html.startsWith('<!--', start)) return endAfter(html, '-->', start + 4)
	if (html.startsWith('<![CDATA[', start)) return endAfter(html, ']]>', start)
	if (html[start + 1] === '!' || html[start + 1] === '?') return endAfter(html, '>', start)
	tagName.lastIndex = start
	return tagName.test(html) ? endOfTag(html, tagName.lastIndex) : start
}

function endOfTag(html: string, from: number): number {
	for (let index = from; index < html.length; index++) {
		const character = html[index]
		if (character === '>') return index + 1
		if (character === '"' || character === "'") {
			index = html.indexOf(character, index + 1)
			if (index < 0) return -1
		}
	}
	return -1
}

function endAfter(html: string, mark: string, from: number): number {
	const end = html.indexOf(mark, from)
	return end < 0 ? -1 : end + mark.length
}
