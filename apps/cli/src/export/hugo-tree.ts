import type { Nodes, Root } from 'mdast'
import { hugoInfo } from './hugo-fences.ts'

/**
 * A tree whose code blocks say in Hugo's words what stands behind their language.
 *
 * @param tree Is not changed.
 */
export function hugoTree(tree: Root): Root {
	return { ...tree, children: tree.children.map(hugoNode) as Root['children'] }
}

function hugoNode(node: Nodes): Nodes {
	if (node.type === 'code') {
		const info = hugoInfo(node)
		if (info === undefined) return node
		const [lang = '', ...meta] = info.split(' ')
		return { ...node, lang, meta: meta.join(' ') }
	}
	return 'children' in node ? ({ ...node, children: node.children.map(hugoNode) } as Nodes) : node
}
