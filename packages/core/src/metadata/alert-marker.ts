import type { Blockquote, Nodes } from 'mdast'

/** What a block quote begins with that is an alert. Obsidian writes `+` or `-` behind what can be folded. */
export const alertMarker = /^\s*\[!(note|tip|important|warning|caution)\](?:[+-](?=\s|$))?[ \t]*/i

/**
 * A quote without the marker of an alert, which nobody reads: pages show its kind.
 *
 * @param quote Is not changed.
 * @param texts What is read in place of the values of nodes.
 * @see https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts
 */
export function withoutAlertMarker(
	quote: Blockquote,
	texts: ReadonlyMap<Nodes, string> = new Map(),
): Blockquote {
	const [first, ...blocks] = quote.children
	const [text, ...others] = first?.type === 'paragraph' ? first.children : []
	if (first?.type !== 'paragraph' || text?.type !== 'text' || !alertMarker.test(text.value))
		return quote
	const value = (texts.get(text) ?? text.value).replace(alertMarker, '').trimStart()
	const rest = value === '' ? others : [{ ...text, value }, ...others]
	return {
		...quote,
		children: rest.length === 0 ? blocks : [{ ...first, children: rest }, ...blocks],
	}
}
