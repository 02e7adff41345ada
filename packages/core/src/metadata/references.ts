import type { Definition, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import type { Reference } from '../post/post.ts'

/** Lists links or images of a tree: those with a URL of their own, and those that name a definition. */
export function references(
	tree: Root,
	direct: 'link' | 'image',
	named: 'linkReference' | 'imageReference',
): readonly Reference[] {
	const definitions = new Map<string, Definition>()
	const found: { node: Nodes; url: string | Nodes }[] = []
	collect(tree)
	return found.flatMap(({ node, url }) => {
		const resolved =
			typeof url === 'string'
				? url
				: definitions.get('identifier' in url ? url.identifier : '')?.url
		if (resolved === undefined) return []
		const text = 'alt' in node ? (node.alt ?? '') : textOf(node)
		const { line, column } = node.position?.start ?? { line: 1, column: 1 }
		return [Object.freeze({ url: resolved, text, line, column })]
	})

	function collect(node: Nodes): void {
		if (node.type === 'definition') {
			// CommonMark: the first definition of a name counts.
			if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
		} else if (node.type === direct) found.push({ node, url: node.url })
		else if (node.type === named) found.push({ node, url: node })
		if ('children' in node) for (const child of node.children) collect(child)
	}
}
