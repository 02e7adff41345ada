import type { Nodes } from 'mdast'

const fields = ['url', 'value', 'title', 'alt', 'label', 'lang', 'meta'] as const

/** Changes in place every text that nodes of a tree have. */
export function mapTexts(node: Nodes, change: (text: string, node: Nodes) => string): void {
	const texts = node as Partial<Record<(typeof fields)[number], string | null>>
	for (const field of fields) {
		const text = texts[field]
		if (typeof text === 'string' && text !== '') texts[field] = change(text, node)
	}
	if ('children' in node) for (const child of node.children) mapTexts(child, change)
}
