import type { Nodes, Root } from 'mdast'
import { type Cut, divider } from './cut-tree.ts'

/**
 * Finds the author's mark for the end of the summary, `<!--more-->`, `<!-- truncate -->` or Docusaurus' `{/* truncate *\/}`: on a line of
 * its own or within a paragraph, item, quote, cell or HTML block, but not in code.
 */
export function manualCut(tree: Root): Cut | undefined {
	return find(tree, [])
}

function find(node: Nodes, path: readonly number[]): Cut | undefined {
	if (node.type === 'html' || node.type === 'text') {
		const inside = node.value.search(divider[node.type])
		return inside < 0 ? undefined : { path, inside }
	}
	if (!('children' in node)) return undefined
	for (const [index, child] of node.children.entries()) {
		const found = find(child, [...path, index])
		if (found) return found
	}
	return undefined
}
