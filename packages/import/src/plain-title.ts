import { toString as textOf } from 'hast-util-to-string'
import { parseHtml } from './convert/parse-html.ts'

/** The text of a title, which may have references and tags: `Salt &amp; <em>pepper</em>` is `Salt & pepper`. */
export function plainTitle(title: string): string {
	const text = /[&<]/.test(title) ? textOf(parseHtml(title)) : title
	return text.replace(/\s+/g, ' ').trim()
}
