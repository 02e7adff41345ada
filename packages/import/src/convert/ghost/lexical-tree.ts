import type { Element, ElementContent, Root } from 'hast'
import { element, textNodes } from '../element.ts'
import { cardContent } from './card-content.ts'
import type { TellCard } from './card-fates.ts'
import { isForEverybody } from './card-visibility.ts'
import { parseJson } from './parse-json.ts'

/** Bits of the format of a text, the innermost first. */
const formats = [
	[16, 'code'],
	[32, 'sub'],
	[64, 'sup'],
	[128, 'mark'],
	[8, 'u'],
	[4, 's'],
	[2, 'em'],
	[1, 'strong'],
] as const

/** A node of the editor; nothing is known of its values. */
type Node = Readonly<Record<string, unknown>>

/** What becomes of nodes with children. */
const containers: Readonly<Record<string, (node: Node, children: ElementContent[]) => Element>> = {
	paragraph: (_, children) => element('p', {}, children),
	heading: headingOf,
	'extended-heading': headingOf,
	quote: quoteOf,
	'extended-quote': quoteOf,
	aside: quoteOf,
	link: linkOf,
	autolink: linkOf,
	'at-link': linkOf,
}

/**
 * Makes HTML of what the editor of Ghost stores since version 5.
 *
 * @param text JSON.
 * @returns `undefined` if it is something else.
 * @see https://lexical.dev/docs/concepts/nodes
 */
export function lexicalTree(text: string, tell: TellCard): Root | undefined {
	const nodes = topNodes(text)
	if (nodes === undefined) return undefined

	function convert(node: Node): ElementContent[] {
		const type = String(node.type ?? '')
		const inner = nodesIn(node)
		if (!isForEverybody(node)) return cardContent(type, node, tell)
		// A place for the cursor.
		if (type === 'zwnj') return []
		if (typeof node.text === 'string') return formatted(node.text, Number(node.format) || 0)
		if (type === 'linebreak') return [element('br', {})]
		if (type === 'list') return [listOf(node)]
		if (type === 'code' && inner.length > 0)
			return cardContent(type, { ...node, code: textIn(node) }, tell)
		const container = Object.hasOwn(containers, type) ? containers[type] : undefined
		if (container) return [container(node, inner.flatMap(convert))]
		return inner.length > 0 ? inner.flatMap(convert) : cardContent(type, node, tell)
	}

	/** A list in a list is an item of its own, which stands for a part of the item before it. */
	function listOf(list: Node): Element {
		const items: Element[] = []
		for (const item of nodesIn(list)) {
			const content = nodesIn(item).flatMap(convert)
			const isList = nodesIn(item)[0]?.type === 'list'
			const last = items.at(-1)
			if (isList && last) last.children.push(...content)
			else items.push(element('li', {}, [...checkbox(list, item), ...content]))
		}
		const start = Number(list.start) || 1
		if (list.listType === 'number' || list.tag === 'ol')
			return element('ol', start === 1 ? {} : { start }, items)
		return element('ul', {}, items)
	}

	return { type: 'root', children: nodes.flatMap(convert) }
}

/** Tells whether a text is what the editor of Ghost stores since version 5. */
export function isLexical(text: string): boolean {
	return topNodes(text) !== undefined
}

function topNodes(text: string): readonly Node[] | undefined {
	const root = nodeOf(parseJson(text))?.root
	const children = nodeOf(root)?.children
	return Array.isArray(children) ? children.filter(isNode) : undefined
}

function headingOf(node: Node, children: ElementContent[]): Element {
	const tag = String(node.tag)
	return element(/^h[1-6]$/.test(tag) ? tag : 'h2', {}, children)
}

function quoteOf(_: Node, children: ElementContent[]): Element {
	return element('blockquote', {}, children)
}

function linkOf(node: Node, children: ElementContent[]): Element {
	const href = typeof node.url === 'string' ? node.url : ''
	const title = typeof node.title === 'string' && node.title !== '' ? node.title : undefined
	return element('a', { href, title }, children)
}

function checkbox(list: Node, item: Node): ElementContent[] {
	return list.listType === 'check'
		? [element('input', { type: 'checkbox', checked: item.checked === true })]
		: []
}

function formatted(text: string, format: number): ElementContent[] {
	return formats.reduce(
		(nodes, [bit, tagName]) =>
			(format & bit) !== 0 && nodes.length > 0 ? [element(tagName, {}, nodes)] : nodes,
		textNodes(text),
	)
}

function textIn(node: Node): string {
	return nodesIn(node)
		.map((child) => (child.type === 'linebreak' ? '\n' : String(child.text ?? '')))
		.join('')
}

function nodesIn({ children }: Node): readonly Node[] {
	return Array.isArray(children) ? children.filter(isNode) : []
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null
}

function nodeOf(value: unknown): Node | undefined {
	return isNode(value) ? value : undefined
}
