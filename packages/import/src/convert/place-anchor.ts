import type { Element, ElementContent, Root } from 'hast'
import { element } from './element.ts'

/** What `## Title {#id}` can have. */
const plainId = /^[\p{L}\p{N}_-]+$/u

const heading = /^h[1-6]$/

/** What holds paragraphs, or is one: an anchor stands at the beginning of the first text in it. */
const holder =
	/^(?:address|article|aside|blockquote|caption|center|dd|details|div|dl|dt|fieldset|footer|form|header|hgroup|li|main|nav|ol|p|section|table|tbody|td|tfoot|th|thead|tr|ul)$/

/** What is written as one piece, and has no room for an anchor. */
const closed =
	/^(?:audio|button|code|figure|kbd|math|object|pre|samp|select|summary|svg|tt|var|video)$/

/**
 * Puts an anchor where an element begins: `{#id}` at a heading, else an `a` with a label. The handlers write both.
 *
 * @param path From the root to the element.
 */
export function placeAnchor(id: string, path: readonly [Root, ...Element[]]): void {
	const [root, ...elements] = path
	const title = elements.find(({ tagName }) => heading.test(tagName))
	if (title) {
		nameHeading(title, id)
		return
	}
	const outside = elements.findIndex(
		({ tagName, properties }) => closed.test(tagName) || (tagName === 'a' && properties.href),
	)
	const place = outside < 0 ? elements.length - 1 : outside
	const node = elements[place] as Element
	if (holder.test(node.tagName)) {
		beginWith(id, node)
		return
	}
	const { children } = elements[place - 1] ?? root
	children.splice(children.indexOf(node), 0, anchorOf(id))
}

function beginWith(id: string, node: Element): void {
	const first = node.children.find((child) => !isNothing(child))
	if (first?.type === 'element' && heading.test(first.tagName)) nameHeading(first, id)
	else if (first?.type === 'element' && holder.test(first.tagName)) beginWith(id, first)
	else node.children.unshift(anchorOf(id))
}

function isNothing(node: ElementContent): boolean {
	return (
		node.type === 'comment' ||
		(node.type === 'text' && node.value.trim() === '') ||
		(node.type === 'element' && node.tagName === 'colgroup')
	)
}

function nameHeading(node: Element, id: string): void {
	const last = node.children.at(-1)
	const hasId = last?.type === 'element' && last.tagName === 'heading-id'
	if (hasId || !plainId.test(id)) node.children.unshift(anchorOf(id))
	else node.children.push(element('heading-id', { label: id }))
}

function anchorOf(id: string): Element {
	return element('a', { label: id })
}
