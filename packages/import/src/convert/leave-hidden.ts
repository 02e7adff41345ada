import type { Element, ElementContent, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { declarationsOf } from './declarations-of.ts'

/**
 * Takes out what browsers show to nobody: attributes do not come along, so that it would be read.
 *
 * What is hidden from eyes alone, with a class such as `screen-reader-text`, and what a search opens (`hidden="until-found"`) stays. So does an
 * empty element with an id, which a link may lead to, and what is visible within something that is not.
 *
 * @param tell Told each element and why, with its first words, as often as it is there: `div style="display:none" (The answer …)`.
 */
export function leaveHidden(tree: Root, tell: (what: string) => void): void {
	visit(tree, 'element', (node, index, parent) => {
		const reason = hiddenBy(node)
		if (reason === undefined || index === undefined || !parent) return undefined
		const visible = reason.startsWith('style="visibility') ? visibleIn(node) : []
		const isEmpty = !shows.test(node.tagName) && node.children.every(isBlank)
		const isAllThere = isEmpty || lengthOf(visible) === lengthOf([node])
		if (!isAllThere || (!isEmpty && visible.length === 0))
			tell(`${node.tagName} ${reason}${beginningOf(node)}`)
		if (isEmpty && node.properties.id !== undefined) {
			node.children = []
			return undefined
		}
		parent.children.splice(index, 1, ...visible)
		return [SKIP, index]
	})
}

/** Elements that show something though nothing is in them. */
const shows = /^(?:img|iframe|embed|audio|video|br|hr|input)$/

function isBlank(node: ElementContent): boolean {
	return node.type === 'comment' || (node.type === 'text' && node.value.trim() === '')
}

/** Its first words: what a click opened there may be wanted. */
function beginningOf(node: Element): string {
	const words = textOf(node).trim().split(/\s+/, 6).filter(Boolean)
	if (words.length === 0) return ''
	return ` (${words.slice(0, 5).join(' ').slice(0, 60)}${words.length > 5 ? ' …' : ''})`
}

/** Of the text in some nodes, but for spaces. */
function lengthOf(nodes: readonly Element[]): number {
	return nodes.reduce((sum, node) => sum + textOf(node).replace(/\s+/g, '').length, 0)
}

/** What is visible within something that is not. */
function visibleIn({ children }: Element): readonly Element[] {
	return children.flatMap((child) => {
		if (child.type !== 'element') return []
		const reason = hiddenBy(child)
		if (reason !== undefined && !reason.startsWith('style="visibility')) return []
		const { style } = child.properties
		const { visibility } = typeof style === 'string' ? declarationsOf(style) : {}
		return visibility === 'visible' ? [child] : visibleIn(child)
	})
}

function hiddenBy({ properties: { hidden, style } }: Element): string | undefined {
	if (hidden !== undefined && hidden !== false && hidden !== 'until-found') return 'hidden'
	if (typeof style !== 'string') return undefined
	const { display, visibility } = declarationsOf(style)
	if (display === 'none') return 'style="display:none"'
	return visibility === 'hidden' || visibility === 'collapse'
		? `style="visibility:${visibility}"`
		: undefined
}
