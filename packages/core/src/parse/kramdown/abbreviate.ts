import type { Nodes, Text } from 'mdast'
import { escapeExpression } from '../../escape-expression.ts'
import { textCutter } from '../text-cutter.ts'

/** What parts of a text have of it besides their own. */
export type SplitText = Omit<Text, 'value'>

/**
 * Makes the function that makes `<abbr title="…">` of words in a text.
 *
 * @param meanings Words, and what they stand for.
 * @param source What positions of the texts are of.
 * @see https://kramdown.gettalong.org/syntax.html#abbreviations
 */
export function abbreviator(
	meanings: readonly (readonly [word: string, title: string])[],
	source: string,
): (text: Text) => readonly Nodes[] {
	if (meanings.length === 0) return (text) => [text]
	const titles = new Map(meanings)
	const words = [...titles.keys()].sort((a, b) => b.length - a.length).map(escapeExpression)
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(${words.join('|')})(?![\\p{L}\\p{N}_])`, 'u')
	return (node) => {
		const cut = textCutter(node, source)
		let at = 0
		return node.value.split(pattern).flatMap((part, index): Nodes[] => {
			if (part === '') return []
			const text = cut(at, at + part.length)
			at += part.length
			if (index % 2 === 0) return [text]
			const title = titles.get(part)
			const data = { hName: 'abbr', hProperties: title ? { title } : {} }
			return [{ type: 'emphasis', data, children: [text], position: text.position }]
		})
	}
}
