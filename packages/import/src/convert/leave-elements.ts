import type { Element, ElementContent, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'
import { embedded } from './embedded.ts'
import { pictureAddress } from './picture-address.ts'

/** What Markdown has no words for, or readers do not see. */
const left = /^(?:applet|dialog|math|noembed|noframes|script|svg|template)$/

/** What is nothing without the server that a form asks. */
const control = /^(?:button|datalist|input|select|textarea)$/

/**
 * Takes out what has no place here, and tells it. What there is to read in forms, menus, and for browsers without scripts stays.
 *
 * @param tell Told the name of each element, as often as it is there.
 */
export function leaveElements(tree: Root, tell: (name: string) => void): void {
	const pictures = picturesIn(tree)
	const keptOf = (node: Element): ElementContent[] | undefined => {
		const { tagName, properties } = node
		if (tagName === 'form') {
			tell('form')
			return [element('div', {}, withoutControls(node.children))]
		}
		if (tagName === 'menu') return [{ ...node, tagName: 'ul' }]
		if (tagName === 'noscript') return withoutPictures(node.children, pictures, tell)
		const src = String(properties.src ?? '')
		const isLeft =
			(left.test(tagName) && !isGist(node)) ||
			(/^(?:iframe|embed)$/.test(tagName) && embedded(src) === undefined) ||
			(/^(?:audio|video)$/.test(tagName) && !hasSource(node))
		if (!isLeft) return undefined
		tell(tagName)
		return []
	}
	visit(tree, 'element', (node, index, parent) => {
		const kept = keptOf(node)
		if (kept === undefined || index === undefined || !parent) return undefined
		parent.children.splice(index, 1, ...kept)
		return index
	})
}

/** A gist is shown by a script. */
export function isGist({ properties }: Element): boolean {
	return /^(?:https?:)?\/\/gist\.github\.com\//.test(String(properties.src ?? ''))
}

function hasSource(player: Element): boolean {
	let isThere = Boolean(player.properties.src)
	visit(player, 'element', ({ tagName, properties }) => {
		isThere ||= tagName === 'source' && Boolean(properties.src)
	})
	return isThere
}

function withoutControls(nodes: readonly ElementContent[]): ElementContent[] {
	return nodes
		.filter((node) => node.type !== 'element' || !control.test(node.tagName))
		.map((node) =>
			node.type === 'element' ? { ...node, children: withoutControls(node.children) } : node,
		)
}

/** The addresses of pictures; those for browsers without scripts do not count. */
function picturesIn(tree: Root): ReadonlySet<unknown> {
	const addresses = new Set<unknown>()
	visit(tree, 'element', ({ tagName, properties }) => {
		if (tagName === 'noscript') return 'skip'
		if (tagName === 'img') addresses.add(pictureAddress(properties))
		return undefined
	})
	return addresses
}

/** Without those that are shown already, and those of one pixel, which count readers. */
function withoutPictures(
	nodes: readonly ElementContent[],
	shown: ReadonlySet<unknown>,
	tell: (name: string) => void,
): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type !== 'element') return [node]
		const { src, width, height } = node.properties
		if (node.tagName === 'img' && shown.has(src)) return []
		if (node.tagName === 'img' && [width, height].some((side) => Number(side ?? 2) <= 1)) {
			tell('noscript')
			return []
		}
		return [{ ...node, children: withoutPictures(node.children, shown, tell) }]
	})
}
