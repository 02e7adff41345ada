import type { Nodes, Parents, Root, Text } from 'mdast'
import { textCutter } from '../text-cutter.ts'

/**
 * Makes a line break of the end of every line in a paragraph: Goldmark's `hardWraps`.
 *
 * @param tree Changed.
 * @param source What its positions are of.
 */
export function breakLines(tree: Root, source: string): void {
	visit(tree)

	function visit(parent: Parents): void {
		parent.children = (parent.children as Nodes[]).flatMap((child): Nodes[] => {
			if ('children' in child) visit(child)
			return child.type === 'text' && child.value.includes('\n') ? split(child, source) : [child]
		}) as typeof parent.children
	}
}

function split(node: Text, source: string): Nodes[] {
	const cut = textCutter(node, source)
	let at = 0
	return node.value.split('\n').flatMap((line, index): Nodes[] => {
		const start = index > 0 ? at + 1 : at
		at = start + line.length
		return [
			...(index > 0 ? [{ type: 'break' as const }] : []),
			...(line === '' ? [] : [cut(start, at)]),
		]
	})
}
