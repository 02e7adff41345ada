import type { Comment, Element, Root, RootContent } from 'hast'
import { visit } from 'unist-util-visit'
import { blockSaid } from './block-marks.ts'

/**
 * Takes the marks of Gutenberg's blocks out of a tree: what is between them is HTML already. Other comments go as well, but
 * `<!--more-->` where it ends the summary.
 *
 * @param dropped Told the name of every block that has no HTML: its site made it when it was read.
 * @param left Told of marks whose words go.
 * @param isCut Whether `<!--more-->` ends the summary.
 */
export function readBlocks(
	tree: Root,
	dropped: (name: string) => void,
	left: (mark: string) => void,
	isCut = true,
): void {
	visit(tree, 'comment', (node: Comment, index, parent) => {
		if (index === undefined || !parent) return
		const said = blockSaid(node.value)
		if (said?.isSingle) dropped(said.name)
		if (said?.json) setLanguage(said.json, parent.children.slice(index + 1, index + 3))
		// Ghost shows to everybody what stands above it.
		const isMore = /^(?:more\b|members-only\s*$)/.test(node.value)
		if (/^more\s+\S/.test(node.value)) left(`<!--${node.value.slice(0, 80)}-->`)
		if (isMore && isCut) {
			node.value = 'more'
			return
		}
		// Pages part texts, as blank lines do.
		if (isMore || node.value === 'nextpage')
			parent.children.splice(index, 1, { type: 'text', value: '\n\n' })
		else parent.children.splice(index, 1)
		return index
	})
}

/** Blocks of code that plug-ins add say their language in the mark. */
function setLanguage(json: string, next: readonly RootContent[]): void {
	const language = /"(?:language|lang)"\s*:\s*"([\w+#-]+)"/.exec(json)?.[1]
	const pre = next.find((node): node is Element => node.type === 'element')
	if (language !== undefined && pre?.tagName === 'pre') pre.properties.dataLanguage = language
}
