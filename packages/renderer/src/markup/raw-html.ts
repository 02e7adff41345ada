import type { Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { VFile } from 'vfile'

/**
 * Parses the raw HTML of a tree together with the rest of it, as a browser would. Costly: only where there is raw HTML.
 *
 * @param source Text of the whole file: positions survive only with it.
 */
export function parseRawHtml(tree: Root, source: string): Root {
	const parsed = raw(tree, { file: new VFile(source) })
	return parsed.type === 'root' ? parsed : { type: 'root', children: [parsed as never] }
}

/** Tells whether a tree has raw HTML. */
export function hasRawHtml(node: Nodes): boolean {
	if (node.type === ('raw' as Nodes['type'])) return true
	return 'children' in node && node.children.some(hasRawHtml)
}
