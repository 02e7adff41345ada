import type { Nodes } from 'mdast'

const holdsText = new Set<string>(['paragraph', 'heading', 'table'])

/**
 * Calls a function for every block of a tree, in order, and not for what is inside paragraphs, headings and tables: most of a tree is
 * there.
 */
export function visitFlow(node: Nodes, visit: (node: Nodes) => void): void {
	visit(node)
	if (!('children' in node) || holdsText.has(node.type)) return
	for (const child of node.children) visitFlow(child, visit)
}
