import type { RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { alertOf } from '../admonitions/alert-of.ts'
import type { FlowElement, TextElement } from './jsx.ts'

type Attributes = Readonly<Record<string, string | boolean>>
type Element = FlowElement | TextElement
type Make = (attributes: Attributes, element: Element, inner: RootContent[]) => RootContent[]

/** Components that every Docusaurus site has, as Markdown. Tabs stand one below the other. */
export const docusaurusComponents: ReadonlyMap<string, Make> = new Map<string, Make>([
	['Tabs', (_attributes, _element, inner) => inner],
	['TabItem', (attributes, element, inner) => [...tabTitle(attributes, element), ...inner]],
	['Admonition', admonition],
	['CodeBlock', codeBlock],
])

/** Above a tab its name. https://docusaurus.io/docs/markdown-features/tabs */
function tabTitle({ label, value }: Attributes, element: Element): RootContent[] {
	const title = label ?? value
	if (typeof title !== 'string') return []
	const place = placeOf(element)
	const text = { type: 'text' as const, value: title, ...place }
	const strong = { type: 'strong' as const, children: [text], ...place }
	return [{ type: 'paragraph', children: [strong], ...place }]
}

/** https://docusaurus.io/docs/markdown-features/admonitions#usage-in-jsx */
function admonition(
	{ type = 'note', title }: Attributes,
	element: Element,
	inner: RootContent[],
): RootContent[] {
	const { alert, title: usual } = alertOf(String(type)) ?? { alert: 'NOTE' }
	const shown = typeof title === 'string' ? title : usual
	const place = placeOf(element)
	const text = { type: 'text' as const, value: [`[!${alert}]`, shown].filter(Boolean).join(' ') }
	const head = { type: 'paragraph' as const, children: [{ ...text, ...place }], ...place }
	return [{ type: 'blockquote', children: [head, ...(inner as [])], ...place }]
}

/** https://docusaurus.io/docs/markdown-features/code-blocks#usage-in-jsx */
function codeBlock(
	{ language, title, metastring }: Attributes,
	element: Element,
	inner: RootContent[],
): RootContent[] {
	const value = textOf({ type: 'root', children: inner }).replace(/^\r?\n|\r?\n$/g, '')
	if (value === '') return []
	const said = typeof title === 'string' ? `title="${title.replaceAll('"', "'")}"` : ''
	const meta = [metastring, said].filter((one) => typeof one === 'string' && one !== '').join(' ')
	const lang = typeof language === 'string' ? language : null
	return [{ type: 'code', lang, meta: meta || null, value, ...placeOf(element) }]
}

function placeOf({ position }: Element) {
	return position && { position }
}
