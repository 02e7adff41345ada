import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** What an id may be that Markdown can have. */
const writable = /^[\p{L}\p{N}_-]+$/u

/**
 * Keeps ids of headings that a table of contents in the text leads to: `## Title {#id}`. Those that nothing leads to are left to the blog.
 *
 * Such a heading gets an element `heading-id` at its end, which the handlers write.
 */
export function keepAnchors(tree: Root): void {
	const wanted = new Set<string>()
	visit(tree, 'element', ({ tagName, properties: { href } }) => {
		if (tagName === 'a' && typeof href === 'string' && href.startsWith('#'))
			wanted.add(href.slice(1))
	})
	if (wanted.size === 0) return
	visit(tree, 'element', (node) => {
		if (!/^h[1-6]$/.test(node.tagName)) return
		const id = idsIn(node).find((name) => wanted.has(name) && writable.test(name))
		if (id === undefined) return
		wanted.delete(id)
		node.children.push({
			type: 'element',
			tagName: 'heading-id',
			properties: { label: id },
			children: [],
		})
	})
}

/** Its own, and those of old anchors in it. */
function idsIn(heading: Element): readonly string[] {
	const ids: string[] = []
	visit(heading, 'element', ({ tagName, properties: { id, name } }) => {
		if (typeof id === 'string') ids.push(id)
		if (tagName === 'a' && typeof name === 'string') ids.push(name)
	})
	return ids
}
