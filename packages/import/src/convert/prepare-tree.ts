import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { embedded } from './embedded.ts'

/** What an address in a text becomes. */
export interface AddressRules {
	/** `undefined` if the link is taken away and its text stays. */
	link(href: string): string | undefined
	/** Of an image, a film or a sound. */
	media(src: string): string | undefined
}

/** Brings what old sites write into the form that is converted: addresses, languages of code, galleries, verse, embeds. */
export function prepareTree(tree: Root, rules: AddressRules): void {
	removeEmpty(tree)
	visit(tree, 'element', (node, index, parent) => {
		const { tagName, properties } = node
		if (tagName === 'a' && properties.href !== undefined) {
			const href = rules.link(String(properties.href))
			if (href === undefined) return unwrap(node, index, parent)
			properties.href = href
		}
		for (const name of ['src', 'poster'] as const) {
			if (!properties[name] || tagName === 'iframe' || tagName === 'embed') continue
			properties[name] = rules.media(String(properties[name]))
		}
		if (tagName === 'pre') preparePre(node)
		if (marks.test(tagName) && parent && index !== undefined) freeSpaces(node, index, parent)
		if (hasClass(node, /gallery/)) spreadGallery(node)
		if (hasClass(node, /^kg-bookmark-container$/)) nameBookmark(node)
		if (tagName === 'p' || tagName === 'figure') prepareEmbed(node)
	})
}

function unwrap(node: Element, index: number | undefined, parent: Parents | undefined) {
	if (index === undefined || !parent) return
	parent.children.splice(index, 1, ...node.children)
	return index
}

/** Marks around nothing, such as old anchors, go: thousands of them keep `hast-util-to-mdast` busy for minutes. */
function removeEmpty(parent: Element | Root): void {
	const kept: ElementContent[] = []
	for (const node of parent.children as ElementContent[]) {
		if (node.type === 'element') removeEmpty(node)
		const isBare =
			node.type === 'element' && bare.test(node.tagName) && node.children.every(isSpace)
		const before = kept.at(-1)
		if (isBare && node.children.length === 0) continue
		if (!isBare && !isSpace(node)) kept.push(node)
		else if (before?.type === 'text') before.value += isSpace(node) ? node.value : ' '
		else kept.push(isSpace(node) ? node : { type: 'text', value: ' ' })
	}
	parent.children = kept
}

function isSpace(node: ElementContent): node is Text {
	return node.type === 'text' && node.value.trim() === ''
}

const bare =
	/^(?:a|abbr|b|big|cite|code|del|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var)$/

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
	}
}

function hasClass({ properties }: Element, pattern: RegExp): boolean {
	return classesOf(properties).some((name) => pattern.test(name))
}

function classesOf({ className }: Element['properties']): readonly string[] {
	return Array.isArray(className) ? className.map(String) : []
}

/** Verse is text with line breaks, other `pre` is code; its language has many spellings. */
function preparePre(node: Element): void {
	if (hasClass(node, /^wp-block-verse$/)) {
		node.tagName = 'p'
		node.children = node.children.flatMap((child) =>
			child.type === 'text' ? lines(child.value) : [child],
		)
		return
	}
	const code = node.children.find(
		(child): child is Element => child.type === 'element' && child.tagName === 'code',
	)
	const language = languageOf(node) ?? (code && languageOf(code))
	if (language === undefined) return
	const className = [`language-${language}`]
	if (code) code.properties.className = className
	else
		node.children = [
			{ type: 'element', tagName: 'code', properties: { className }, children: node.children },
		]
}

function lines(text: string): ElementContent[] {
	return text
		.split('\n')
		.flatMap((value, place): ElementContent[] => [
			...(place === 0
				? []
				: [{ type: 'element' as const, tagName: 'br', properties: {}, children: [] }]),
			{ type: 'text', value },
		])
}

function languageOf({ properties }: Element): string | undefined {
	const { lang, dataLanguage, dataLang, dataEnlighterLanguage } = properties
	const named = [dataLanguage, dataEnlighterLanguage, dataLang, lang].find(
		(value) => typeof value === 'string' && /^[\w+#-]+$/.test(value) && value !== 'generic',
	)
	// SyntaxHighlighter has `brush: php`, others `language-php` or `lang-php`.
	const classes = classesOf(properties).join(' ')
	return (
		(named as string | undefined) ??
		/(?:^| )(?:brush:\s*|language-|lang-|lang:)([\w+#-]+)/.exec(classes)?.[1]
	)
}

/** Each picture of a gallery stands for itself. */
function spreadGallery(node: Element): void {
	if (!/^(?:figure|ul|div)$/.test(node.tagName)) return
	node.tagName = 'div'
	visit(node, 'element', (child) => {
		if (child.tagName === 'ul' || child.tagName === 'li') child.tagName = 'div'
	})
}

/** A card of Ghost for a page elsewhere becomes a link with its title. */
function nameBookmark(node: Element): void {
	let title = ''
	visit(node, 'element', (child) => {
		if (hasClass(child, /^kg-bookmark-title$/)) title = textOf(child).trim()
	})
	const value = title || String(node.properties.href ?? '')
	node.children = [{ type: 'text', value }]
}

/** An address alone in its paragraph or figure is shown as what it leads to. */
function prepareEmbed(node: Element): void {
	const text = textOf(node).trim()
	if (
		!/^https?:\/\/\S+$/.test(text) ||
		node.children.some((child) => child.type === 'element' && child.tagName === 'figcaption')
	)
		return
	if (node.tagName === 'p' && node.children.some(({ type }) => type !== 'text')) return
	if (!embedded(text)) return
	node.tagName = 'div'
	node.children = [{ type: 'element', tagName: 'iframe', properties: { src: text }, children: [] }]
}
