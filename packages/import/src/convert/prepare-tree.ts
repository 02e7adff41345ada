import type { Element, Parents, Root } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { element } from './element.ts'
import { embedded } from './embedded.ts'
import { flattenCell } from './flatten-cell.ts'
import { hasClass } from './has-class.ts'
import { pictureAddress } from './picture-address.ts'
import { preparePre } from './prepare-pre.ts'
import { removeEmpty } from './remove-empty.ts'
import { showCover } from './show-cover.ts'
import { smileyOf } from './smiley.ts'
import { splitParagraph } from './split-paragraph.ts'

/** What an address in a text becomes. */
export interface AddressRules {
	/** `undefined` if the link is taken away and its text stays. */
	link(href: string): string | undefined
	/** What a post of the blog is called; `undefined` if an address is of something else, or the post is not published. */
	title(href: string): string | undefined
	/** Of an image, a film or a sound. */
	media(src: string): string | undefined
}

/** Brings what old sites write into the form that is converted: addresses, languages of code, galleries, verse, embeds. */
export function prepareTree(tree: Root, rules: AddressRules): void {
	removeEmpty(tree)
	visit(tree, 'element', (node, index, parent) => {
		const { tagName, properties } = node
		showCover(node)
		if (isFileButton(node, parent)) {
			parent?.children.splice(index ?? 0, 1)
			return index
		}
		if (tagName === 'a' && properties.label === undefined) {
			if (properties.href === undefined) return unwrap(node, index, parent)
			const href = rules.link(String(properties.href))
			if (href === undefined) return unwrap(node, index, parent)
			properties.href = href
		}
		const smiley = tagName === 'img' ? smileyOf(node) : undefined
		if (smiley !== undefined && parent && index !== undefined) {
			parent.children.splice(index, 1, { type: 'text', value: smiley })
			return index + 1
		}
		if (tagName === 'img') properties.src = pictureAddress(properties)
		for (const name of ['src', 'poster'] as const) {
			if (!properties[name] || tagName === 'iframe' || tagName === 'embed') continue
			properties[name] = rules.media(String(properties[name]))
			if (tagName === 'img' && properties[name] === undefined)
				return replaceByText(node, index, parent)
		}
		if (tagName === 'table' && freeCaption(node, index, parent)) return index
		if (tagName === 'td' || tagName === 'th') flattenCell(node)
		if (tagName === 'pre') preparePre(node)
		if (parent?.type === 'element' && isSameMark(tagName, parent.tagName))
			return unwrap(node, index, parent)
		if (marks.test(tagName) && parent && index !== undefined) freeSpaces(node, index, parent)
		if (hasClass(node, /gallery/)) spreadGallery(node)
		if (hasClass(node, /^kg-bookmark-container$|^markup--mixtapeEmbed-anchor$/)) nameBookmark(node)
		if (tagName === 'p' && splitParagraph(node, index, parent)) return index
		if (tagName === 'p' || tagName === 'figure') prepareEmbed(node, rules)
		return undefined
	})
}

/** Tables of Markdown have no caption: it stands above. */
function freeCaption(
	table: Element,
	index: number | undefined,
	parent: Parents | undefined,
): boolean {
	const caption = table.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'caption',
	)
	if (caption === undefined || index === undefined || !parent) return false
	table.children = table.children.filter((child) => child !== caption)
	parent.children.splice(index, 0, { ...caption, tagName: 'div' })
	return true
}

/** A picture without an address would be shown as a broken one: its words are not. */
function replaceByText(
	{ properties }: Element,
	index: number | undefined,
	parent: Parents | undefined,
) {
	if (index === undefined || !parent) return
	const value = String(properties.alt ?? '')
	parent.children.splice(index, 1, { type: 'text', value })
	return index
}

function unwrap(node: Element, index: number | undefined, parent: Parents | undefined) {
	if (index === undefined || !parent) return
	parent.children.splice(index, 1, ...node.children)
	return index
}

/** Editors write `<b><strong>`: twice as strong is no stronger. */
function isSameMark(inner: string, outer: string): boolean {
	return [/^(?:b|strong)$/, /^(?:i|em)$/, /^(?:s|del|strike)$/].some(
		(mark) => mark.test(inner) && mark.test(outer),
	)
}

const marks = /^(?:strong|b|em|i|del|s|a)$/

/** `<b>So </b>it` has its space inside; Markdown cannot, and would write a reference. */
function freeSpaces({ children }: Element, index: number, parent: Parents): void {
	const [first, last] = [children[0], children.at(-1)]
	if (last?.type === 'text' && /\S\s+$/.test(last.value)) {
		last.value = last.value.trimEnd()
		parent.children.splice(index + 1, 0, { type: 'text', value: ' ' })
	}
	if (first?.type === 'text' && /^\s+\S/.test(first.value)) {
		first.value = first.value.trimStart()
		const before = parent.children[index - 1]
		if (before?.type === 'text') before.value += ' '
		else if (before) parent.children.splice(index, 0, { type: 'text', value: ' ' })
	}
}

/** Whether a node is the button of a file whose name beside it leads to the same. */
function isFileButton(node: Element, parent: Parents | undefined): boolean {
	const names = (parent?.children ?? []).filter(
		(child) => child !== node && child.type === 'element' && child.tagName === 'a',
	)
	return hasClass(node, /^wp-block-file__button$/) && names.length > 0
}

/** Each picture of a gallery stands for itself. */
function spreadGallery(node: Element): void {
	if (!/^(?:figure|ul|div)$/.test(node.tagName)) return
	node.tagName = 'div'
	visit(node, 'element', (child) => {
		if (child.tagName === 'ul' || child.tagName === 'li') child.tagName = 'div'
	})
}

/** A card of Ghost or Medium for a page elsewhere becomes a link with its title. */
function nameBookmark(node: Element): void {
	let title = ''
	visit(node, 'element', (child) => {
		if (hasClass(child, /^kg-bookmark-title$|^markup--mixtapeEmbed-strong$/))
			title = textOf(child).trim()
	})
	const value = title || String(node.properties.href ?? '')
	node.children = [{ type: 'text', value }]
}

/** An address alone in its paragraph or figure is shown as what it leads to. */
function prepareEmbed(node: Element, rules: AddressRules): void {
	const text = textOf(node).trim()
	if (
		!/^https?:\/\/\S+$/.test(text) ||
		node.children.some((child) => child.type === 'element' && child.tagName === 'figcaption')
	)
		return
	if (node.tagName === 'p' && node.children.some(({ type }) => type !== 'text')) return
	const title = rules.title(text)
	if (title) {
		node.tagName = 'p'
		node.children = [element('a', { href: text }, [{ type: 'text', value: title }])]
		return
	}
	if (!embedded(text)) return
	node.tagName = 'div'
	node.children = [{ type: 'element', tagName: 'iframe', properties: { src: text }, children: [] }]
}
