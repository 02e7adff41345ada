import type { Nodes, Root } from 'mdast'
import { say } from './apply-attributes.ts'

/** Reads `ruby?line_numbers=true`, where a fence names its language. */
export function applyCodeOptions(tree: Root): void {
	visit(tree)
}

function visit(node: Nodes): void {
	if (node.type === 'code') {
		const [language = '', options] = node.lang?.split('?') ?? []
		if (options === undefined) return
		node.lang = language
		if (/(?:^|&)line_numbers=true/.test(options)) say(node, 'showLineNumbers')
	} else if ('children' in node) for (const child of node.children) visit(child)
}
