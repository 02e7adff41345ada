import type { Nodes, Parents, Root, Text } from 'mdast'
import { smarten } from './smarten.ts'

const inline = new Set(['emphasis', 'strong', 'delete', 'link', 'linkReference'])

/**
 * Typographic texts of a tree's text nodes; the tree stays as it is.
 *
 * @returns Only the texts that differ.
 */
export function smartTexts(tree: Root): ReadonlyMap<Nodes, string> {
	const texts = new Map<Nodes, string>()
	visitBlocks(tree, (block) => {
		const nodes: (Text | undefined)[] = []
		const parts: string[] = []
		collect(block, nodes, parts)
		for (const [index, text] of smarten(parts, (part) => nodes[part] !== undefined).entries()) {
			const node = nodes[index]
			if (node && text !== node.value) texts.set(node, text)
		}
	})
	return texts
}

function visitBlocks(parent: Parents, visit: (block: Parents) => void): void {
	for (const child of parent.children) {
		if (child.type === 'paragraph' || child.type === 'heading' || child.type === 'tableCell')
			visit(child)
		else if ('children' in child) visitBlocks(child, visit)
	}
}

/** Texts, and for anything between them the character that a quote beside it sees. */
function collect(parent: Parents, nodes: (Text | undefined)[], parts: string[]): void {
	for (const child of parent.children) {
		if (child.type === 'text') {
			nodes.push(child)
			parts.push(child.value)
		} else if (inline.has(child.type) && 'children' in child) collect(child, nodes, parts)
		else {
			nodes.push(undefined)
			parts.push(child.type === 'break' ? '\n' : '`')
		}
	}
}
