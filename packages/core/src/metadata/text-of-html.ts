import type { Html } from 'mdast'
import { plainText } from './plain-text.ts'

/** The text of HTML within a line: that of a tag is none, but a shortcode may stand for elements with text in them. */
export function textOfHtml(node: Html): string {
	const { value } = node
	// Nearly all are.
	const isTag =
		/^<[!?]/.test(value) || (value.startsWith('<') && value.indexOf('>') === value.length - 1)
	return isTag ? '' : plainText({ type: 'root', children: [node] })
}
