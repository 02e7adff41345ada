import type { Post } from '@blog/core'
import type { Element, Nodes, Parents, Root } from 'hast'
import { readNotation } from '../code/notation.ts'
import { stringify } from '../html/stringify.ts'
import { hasClass } from '../markup/class-names.ts'
import { type FeedPlace, feedProperties } from './feed-properties.ts'

/** Gone, with all that is in them. */
const dropped = new Set([
	'script',
	'style',
	'link',
	'meta',
	'base',
	'template',
	'noscript',
	'button',
	'form',
	'dialog',
])

/** Makes the body of a post for feeds, from the tree that its page was made from, see {@link writeFeedTree}. */
export function feedHtml(tree: Root, post: Post<unknown>, baseUrl: string): string {
	const ids = new Set<string>()
	collectElementIds(tree, ids)
	return writeFeedTree(tree, feedPlace(post, baseUrl, ids)).trim()
}

/**
 * What the addresses and ids of a post in a feed are made of.
 *
 * @param baseUrl Absolute address of the site, without trailing slash.
 * @param ids Those of the post's elements.
 */
export function feedPlace(
	post: Post<unknown>,
	baseUrl: string,
	ids: ReadonlySet<string>,
): FeedPlace {
	const page = new URL(baseUrl.replace(/\/$/, '') + post.url, baseUrl).href
	return { page, prefix: `${post.slug || 'post'}-`, ids, drawn: false }
}

/**
 * Writes a tree for feeds.
 *
 * Addresses are absolute, scripts, styles, handlers, heading anchors and buttons are gone, code and math are plain, footnotes have ids of
 * the post's own, since readers show many posts on one page.
 *
 * @param tree Not mutated.
 */
export function writeFeedTree(tree: Root, place: FeedPlace): string {
	/** @param drawn Whether it is part of a drawing or a formula. */
	function convertAll(parent: Parents, drawn = false): Element['children'] {
		return parent.children.flatMap((child) => convert(child, drawn) as Element['children'])
	}

	function convert(node: Nodes, within: boolean): readonly Nodes[] {
		if (node.type === 'text') return [node]
		if (node.type !== 'element') return []
		if (dropped.has(node.tagName) || hasClass(node, 'anchor')) return []
		if (node.tagName === 'input')
			return isTick(node) ? [{ type: 'text', value: node.properties.checked ? '☑' : '☐' }] : []
		if (hasClass(node, 'table-scroll') || node.tagName === 'label') return convertAll(node)

		const drawn = within || node.tagName === 'svg' || node.tagName === 'math'
		const isAlert = hasClass(node, 'alert')
		const properties = feedProperties(node, { ...place, drawn })
		const children = node.tagName === 'pre' ? plainCode(convertAll(node)) : convertAll(node, drawn)
		if (isAlert) return [{ type: 'element', tagName: 'blockquote', properties, children }]
		if (hasClass(node, 'alert-title')) {
			const strong: Element = { type: 'element', tagName: 'strong', properties: {}, children }
			return [{ type: 'element', tagName: 'p', properties, children: [strong] }]
		}
		return [{ type: 'element', tagName: node.tagName, properties, children }]
	}

	return stringify({ type: 'root', children: convertAll(tree) })
}

/** The notation of marked lines is for the page. */
function plainCode(children: Element['children']): Element['children'] {
	return children.map((child) =>
		child.type === 'element'
			? { ...child, children: plainCode(child.children) }
			: child.type === 'text'
				? { type: 'text', value: readNotation(child.value).code }
				: child,
	)
}

/** Adds the ids of elements. */
export function collectElementIds(node: Nodes, ids: Set<string>): void {
	if (node.type === 'element' && typeof node.properties.id === 'string') ids.add(node.properties.id)
	if ('children' in node) for (const child of node.children) collectElementIds(child, ids)
}

function isTick({ properties: { type } }: Element): boolean {
	return String(type).toLowerCase() === 'checkbox'
}
