import type { Element } from 'hast'
import { readNotation } from '../code/notation.ts'
import { type FeedPlace, feedProperties } from '../feeds/feed-properties.ts'
import { escapeAttribute, escapeText, writeProperties } from '../html/to-html.ts'
import { type Dialect, elementOf } from './writer.ts'

/**
 * How feeds are written: the bytes that `feedHtml` makes of the page's tree.
 *
 * @param elements Links and images of the page, in order.
 */
export function feedDialect(elements: readonly Element[], place: FeedPlace): Dialect {
	let next = 0
	const attributes = () => writeProperties(feedProperties(elements[next++] as Element, place))
	return {
		link: attributes,
		image: () => `<img${attributes()}>`,
		start: (name, properties) =>
			`<${name}${writeProperties(feedProperties(elementOf(name, properties), place))}>`,
		heading: ({ depth }, id, content) =>
			`<h${depth} id="${escapeAttribute(place.prefix + id)}">${content}</h${depth}>`,
		comment: () => '',
		code({ text, language }, writer) {
			const name = language === '' ? '' : ` class="language-${escapeAttribute(language)}"`
			writer.out += `<pre><code${name}>${escapeText(readNotation(text).code)}</code></pre>`
		},
		tableStart: '',
		tableEnd: '',
	}
}
