import type { Element, Nodes, Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import { sanitizeSchema } from './sanitize-schema.ts'

/** Ids that Markdown itself gives (headings, footnotes), with the tag names of their elements. */
export type OwnIds = ReadonlyMap<string, string>

/** Collects the ids of a tree whose raw HTML is not parsed yet. */
export function ownIds(tree: Root): OwnIds {
	const ids = new Map<string, string>()
	visit(tree, (element) => {
		const { id } = element.properties
		if (typeof id === 'string' && !ids.has(id)) ids.set(id, element.tagName)
	})
	return ids
}

/**
 * Takes everything out of a tree that an untrusted author must not have: scripts, handlers, styles, frames, SVG and MathML,
 * `javascript:` addresses. Ids written in HTML get the prefix `user-content-`, so that they cannot shadow names of scripts.
 *
 * @param tree Without raw nodes.
 * @param own From {@link ownIds}, before raw HTML was parsed.
 * @see https://github.com/rehypejs/rehype-sanitize
 */
export function sanitizeTree(tree: Root, own: OwnIds): Root {
	const clean = sanitize(tree, sanitizeSchema)
	const root: Root =
		clean.type === 'root' ? clean : { type: 'root', children: [clean as Root['children'][number]] }
	const seen = new Set<string>()
	visit(root, ({ tagName, properties }) => {
		const { id, name } = properties
		if (name !== undefined) properties.name = `user-content-${name}`
		if (id === undefined) return
		const isOwn = typeof id === 'string' && own.get(id) === tagName && !seen.has(id)
		if (isOwn) seen.add(id)
		else properties.id = `user-content-${id}`
	})
	return root
}

function visit(node: Nodes, each: (element: Element) => void): void {
	if (node.type === 'element') each(node)
	if ('children' in node) for (const child of node.children) visit(child, each)
}
