import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'

/** Parses the raw HTML of a tree together with the rest of it, as a browser would. Costly: only where there is raw HTML. */
export function parseRawHtml(tree: Root): Root {
	const parsed = raw(tree)
	return parsed.type === 'root' ? parsed : { type: 'root', children: [parsed as never] }
}

/** Tells whether a tree has raw HTML. */
export function hasRawHtml(node: Nodes): boolean {
	if (node.type === ('raw' as Nodes['type'])) return true
	return 'children' in node && node.children.some(hasRawHtml)
}
