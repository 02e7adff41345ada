import type { Nodes, Root } from 'mdast'
import { ReadText } from './flow/text-writer.ts'
import { writeFlow } from './flow/write-flow.ts'
import { smartTexts } from './smart-texts.ts'

/**
 * The text of a tree as a reader sees it, and as Hugo's `plainify | htmlUnescape` gives it for the HTML: no tags, comments and
 * texts of images; code as it is; footnotes at the end; one line for each paragraph.
 *
 * @example plainText(tree) // 'It’s fine.\nSecond paragraph.'
 */
export function plainText(
	tree: Root,
	options: { readonly smartPunctuation?: boolean } = {},
): string {
	const smart = options.smartPunctuation ? smartTexts(tree) : new Map<Nodes, string>()
	const text = new ReadText()
	writeFlow(tree, text, smart)
	return text.value
}
