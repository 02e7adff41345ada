import type { Nodes, Root } from 'mdast'

/** Where the author ends the summary. */
export interface ManualCut {
	/** Number of top-level nodes in the summary. */
	readonly blocks: number
	/** Of the next node, a paragraph with the divider in it, the number of children in the summary. */
	readonly inlines?: number
}

const divider = /^(?:<!--\s*(?:more|truncate)\s*-->|\{\/\*\s*truncate\s*\*\/\})\s*$/i

/** Finds the author's summary divider, on its own or within a paragraph of the top level. */
export function manualCut(tree: Root): ManualCut | undefined {
	for (const [blocks, node] of tree.children.entries()) {
		if (isDivider(node)) return { blocks }
		if (node.type !== 'paragraph') continue
		const inlines = node.children.findIndex(isDivider)
		if (inlines >= 0) return { blocks, inlines }
	}
	return undefined
}

function isDivider(node: Nodes): boolean {
	return (node.type === 'html' || node.type === 'text') && divider.test(node.value)
}
