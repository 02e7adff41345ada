import type { Nodes, RootContent } from 'hast'

/**
 * Takes away the line breaks that mdast-util-to-hast puts between blocks, before nodes that are of one block with those before them.
 *
 * @param tree Changed.
 */
export function closeGaps(tree: Nodes, joined: ReadonlySet<object>): void {
	if (!('children' in tree)) return
	const children: readonly RootContent[] = tree.children
	tree.children = children.filter((child, index) => {
		const next = children[index + 1]
		return child.type !== 'text' || child.value !== '\n' || next === undefined || !joined.has(next)
	}) as typeof tree.children
	for (const child of tree.children) closeGaps(child, joined)
}
