import { readTags } from './read-tags.ts'

/**
 * Marks calls of shortcodes as Hugo does that are to be shown, and not made.
 *
 * @example showCalls('{{< x >}}') // '{{</* x *\/>}}'
 * @see https://gohugo.io/content-management/shortcodes/#escape-shortcodes
 */
export function showCalls(text: string): string {
	let shown = ''
	let at = 0
	for (const tag of readTags(text, 0)) {
		if (tag.kind === 'broken') continue
		const [first, last] = [tag.start + 3, tag.end - 3]
		shown += `${text.slice(at, first)}/*${text.slice(first, last)}*/`
		at = last
	}
	return shown + text.slice(at)
}

/**
 * What readers see of a text with calls that are marked as ones to be shown: the inverse of {@link showCalls}, for what is no longer
 * there when shortcodes are read.
 *
 * @example shownCalls('{{</* x *\/>}}') // '{{< x >}}'
 */
export function shownCalls(text: string): string {
	let shown = ''
	let at = 0
	for (const tag of text.includes('/*') ? readTags(text, 0) : []) {
		if (tag.kind !== 'escaped') continue
		shown += text.slice(at, tag.start) + tag.text
		at = tag.end
	}
	return shown + text.slice(at)
}
