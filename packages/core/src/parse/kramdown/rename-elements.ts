import type { Nodes, Root } from 'mdast'

/** Makes paragraphs that a `<div markdown="span">` begins that element. */
export function renameElements(tree: Root): void {
	visit(tree)
}

function visit(node: Nodes): void {
	if (!('children' in node)) return
	const [first] = node.children
	if (first && (first.type as string) === 'kramdownElement') {
		node.children.shift()
		node.data = { ...node.data, ...first.data } as typeof node.data
	}
	for (const child of node.children) visit(child)
}
