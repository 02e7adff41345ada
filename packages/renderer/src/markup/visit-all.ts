import type { Element, Nodes } from 'hast'

/** Calls back with each element, outer ones first, those in templates too. */
export function visitAll(node: Nodes, each: (element: Element) => void): void {
	if (node.type === 'element') each(node)
	for (const child of childrenOf(node)) visitAll(child, each)
}

/** What stands in a node; of a template what it is a template of. */
export function childrenOf(node: Nodes): readonly Nodes[] {
	if (!('children' in node)) return []
	const { children } = node
	return 'content' in node && node.content ? [...children, ...node.content.children] : children
}
