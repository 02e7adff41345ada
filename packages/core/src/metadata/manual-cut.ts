import type { Nodes, Root } from 'mdast'
import { type Cut, divider } from './cut-tree.ts'

/**
 * Finds the author's mark for the end of the summary, `<!--more-->`, `<!-- truncate -->` or Docusaurus' `{/* truncate *\/}`: on a line of
 * its own or within a paragraph, item, quote, cell or HTML block, but not in code.
 */
export function manualCut(tree: Root): Cut | undefined {
	const path: number[] = []
	const inside = find(tree, path)
	return inside < 0 ? undefined : { path: path.reverse(), inside }
}

/** Where in its value the first node with a divider has it, or -1; `path` becomes the way to the node, from its end. */
function find(node: Nodes, path: number[]): number {
	if (node.type === 'text') return node.value.includes('{/*') ? node.value.search(divider.text) : -1
	if (node.type === 'html')
		return node.value.includes('<!--') ? node.value.search(divider.html) : -1
	if (!('children' in node)) return -1
	for (let index = 0; index < node.children.length; index++) {
		const inside = find(node.children[index] as Nodes, path)
		if (inside < 0) continue
		path.push(index)
		return inside
	}
	return -1
}
