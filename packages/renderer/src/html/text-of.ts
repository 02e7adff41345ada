import type { Nodes } from 'hast'

/** The text of a node and all that is in it; images, comments and raw HTML have none. */
export function textOf(node: Nodes): string {
	if (node.type === 'text') return node.value
	return 'children' in node ? node.children.map(textOf).join('') : ''
}
