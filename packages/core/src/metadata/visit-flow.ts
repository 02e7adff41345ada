import type { Nodes } from 'mdast'

/**
 * Calls a function for every block of a tree, in order, and not for what is inside paragraphs, headings and tables: most of a tree is
 * there.
 */
export function visitFlow(node: Nodes, visit: (node: Nodes) => void): void {
	visit(node)
	const { type } = node
	if (type === 'paragraph' || type === 'heading' || type === 'table' || !('children' in node))
		return
	const { children } = node
	for (let index = 0; index < children.length; index++) visitFlow(children[index] as Nodes, visit)
}
