import type { Element } from 'hast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * The HTML in an element, as it was written, without some elements in it.
 *
 * @param html What `element` was parsed from.
 * @param drop Tells which elements go, with what is in them.
 */
export function withoutElements(
	html: string,
	element: Element,
	drop: (element: Element) => boolean,
): string {
	const [first, last] = [element.children[0], element.children.at(-1)]
	let at = first?.position?.start.offset ?? 0
	const end = last?.position?.end.offset ?? at
	let kept = ''
	visit(element, 'element', (node) => {
		const [from, to] = [node.position?.start.offset, node.position?.end.offset]
		if (!drop(node) || from === undefined || to === undefined) return undefined
		kept += html.slice(at, from)
		at = to
		return SKIP
	})
	return kept + html.slice(at, end)
}
