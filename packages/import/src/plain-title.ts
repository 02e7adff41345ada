import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'

/** The text of a title, which may have references and tags: `Salt &amp; <em>pepper</em>` is `Salt & pepper`. */
export function plainTitle(title: string): string {
	const text = /[&<]/.test(title) ? textOf(fromHtml(title, { fragment: true })) : title
	return text.replace(/\s+/g, ' ').trim()
}
