import type { Element, ElementContent, Properties, Root } from 'hast'
import { element, textNodes } from '../element.ts'
import { cardContent } from './card-content.ts'
import type { TellCard } from './card-fates.ts'
import { parseJson } from './parse-json.ts'

/** Kinds of sections. */
const [MARKUP, IMAGE, LIST, CARD] = [1, 2, 3, 10]
/** Kinds of markers. */
const [TEXT, ATOM] = [0, 1]

/** Elements that texts and sections may be. */
const known =
	/^(?:p|h[1-6]|blockquote|aside|pull-quote|ul|ol|a|b|strong|i|em|u|s|del|code|sub|sup|mark)$/

/**
 * Makes HTML of what the editor of Ghost stored before version 5.
 *
 * @param text JSON.
 * @returns `undefined` if it is something else.
 * @see https://github.com/bustle/mobiledoc-kit/blob/master/MOBILEDOC.md
 */
export function mobiledocTree(text: string, tell: TellCard): Root | undefined {
	const { sections, markups, atoms, cards } = documentOf(text)
	if (!Array.isArray(sections)) return undefined

	function convert(section: readonly unknown[]): ElementContent[] {
		const [kind, name, content] = section
		if (kind === CARD) {
			const [card, data] = listAt(cards, name)
			return cardContent(String(card), data, tell)
		}
		if (kind === IMAGE) return [element('p', {}, [element('img', { src: String(name), alt: '' })])]
		if (kind === LIST) {
			const items = listsIn(content).map((markers) => element('li', {}, inline(markers)))
			return [element(tagOf(name, 'ul'), {}, items)]
		}
		return kind === MARKUP ? [element(tagOf(name, 'p'), {}, inline(content))] : []
	}

	/** Markers say which markups begin before them, and how many of those that are open end after them. */
	function inline(markers: unknown): ElementContent[] {
		const root = element('div', {})
		const open: Element[] = [root]
		for (const [kind, opened, closed, value] of listsIn(markers)) {
			for (const place of Array.isArray(opened) ? opened : []) {
				const [name, attributes] = listAt(markups, place)
				const made = element(tagOf(name, 'span'), propertiesOf(attributes))
				open.at(-1)?.children.push(made)
				open.push(made)
			}
			open.at(-1)?.children.push(...contentOf(kind, value))
			open.length = Math.max(1, open.length - (Number(closed) || 0))
		}
		return root.children
	}

	function contentOf(kind: unknown, value: unknown): ElementContent[] {
		if (kind === TEXT) return textNodes(String(value ?? ''))
		const [name, text] = kind === ATOM ? listAt(atoms, value) : []
		return name === 'soft-return' ? [element('br', {})] : textNodes(String(text ?? ''))
	}

	return { type: 'root', children: listsIn(sections).flatMap(convert) }
}

/** Tells whether a text is what the editor of Ghost stored before version 5. */
export function isMobiledoc(text: string): boolean {
	return Array.isArray(documentOf(text).sections)
}

function documentOf(text: string): Readonly<Record<string, unknown>> {
	const value = parseJson(text)
	return typeof value === 'object' && value !== null ? { ...value } : {}
}

/** Lists stand in lists, and name each other by their place. */
function listAt(lists: unknown, place: unknown): readonly unknown[] {
	const found: unknown = Array.isArray(lists) ? lists[Number(place)] : undefined
	return Array.isArray(found) ? found : []
}

function listsIn(value: unknown): readonly (readonly unknown[])[] {
	return Array.isArray(value) ? value.filter(Array.isArray) : []
}

function tagOf(name: unknown, other: string): string {
	const tag = String(name).toLowerCase()
	if (!known.test(tag)) return other
	return tag === 'aside' || tag === 'pull-quote' ? 'blockquote' : tag
}

/** Names and values take turns. */
function propertiesOf(attributes: unknown): Properties {
	const pairs = Array.isArray(attributes) ? attributes : []
	const href: unknown = pairs[pairs.indexOf('href') + 1]
	return pairs.includes('href') && typeof href === 'string' ? { href } : {}
}
