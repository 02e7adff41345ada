import type { Element, ElementContent, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { hasClass } from './has-class.ts'

/** Made here, read by the handlers; `label` is what Markdown calls a note. */
export type FootnoteElement = 'footnote-reference' | 'footnote-definition'

/**
 * Finds footnotes, which are links in `<sup>` to items of a list, and makes elements of them that Markdown has words for. A note that
 * nothing refers to stays where it is.
 *
 * @see https://github.com/markdown-it/markdown-it-footnote
 * @see https://wordpress.org/documentation/article/footnotes-block/
 */
export function markFootnotes(tree: Root): void {
	const notes = new Map<string, { readonly item: Element; readonly list: Parents }>()
	visit(tree, 'element', (item, _, list) => {
		const { id } = item.properties
		if (item.tagName === 'li' && typeof id === 'string' && list && !notes.has(id))
			notes.set(id, { item, list })
	})
	if (notes.size === 0) return

	const labels = new Map<string, string>()
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName !== 'sup' || index === undefined || !parent) return
		const id = noteOf(node)
		if (id === undefined || !notes.has(id)) return
		const label = labels.get(id) ?? String(labels.size + 1)
		labels.set(id, label)
		parent.children[index] = made('footnote-reference', label, [])
		return 'skip'
	})
	for (const [id, label] of labels) {
		const { item, list } = notes.get(id) as { item: Element; list: Parents }
		removeReturns(item)
		list.children = (list.children as ElementContent[]).filter((child) => child !== item)
		tree.children.push(made('footnote-definition', label, item.children))
	}
	if (labels.size > 0) removeEmptied(tree)
}

function made(tagName: FootnoteElement, label: string, children: ElementContent[]): Element {
	return { type: 'element', tagName, properties: { label }, children }
}

/** The id that the link of a reference leads to. */
function noteOf(reference: Element): string | undefined {
	const links: string[] = []
	visit(reference, 'element', ({ tagName, properties }) => {
		if (tagName === 'a') links.push(String(properties.href ?? ''))
	})
	const [href = ''] = links
	return links.length === 1 && href.startsWith('#') ? href.slice(1) : undefined
}

/** The arrow at the end of a note leads back to its reference; what shows the note makes its own. */
function removeReturns(note: Element): void {
	visit(note, 'element', (node, index, parent) => {
		if (node.tagName !== 'a' || index === undefined || !parent) return
		const isReturn =
			String(node.properties.href ?? '').startsWith('#') &&
			(hasClass(node, /backref/) || /^[^\p{L}\p{N}]*$/u.test(textOf(node)))
		if (!isReturn) return
		parent.children.splice(index, 1)
		return index
	})
}

/** The list, its section, and the line above it. */
function removeEmptied(tree: Root): void {
	visit(tree, 'element', (node, index, parent) => {
		if (index === undefined || !parent) return
		const isList = /^[ou]l$/.test(node.tagName) && isEmpty(node)
		const isSection = hasClass(node, /^footnotes/) && isEmpty(node)
		const isLine = node.tagName === 'hr' && hasClass(node, /^footnotes/)
		if (!isList && !isSection && !isLine) return
		parent.children.splice(index, 1)
		return index
	})
}

function isEmpty(node: Element): boolean {
	return node.children.every(
		(child) =>
			(child.type === 'text' && child.value.trim() === '') ||
			(child.type === 'element' && /^(?:hr|[ou]l)$/.test(child.tagName) && isEmpty(child)) ||
			// A heading for those who cannot see what stands there.
			(child.type === 'element' && child.properties.id === 'footnote-label'),
	)
}
