import type { RootContent } from 'mdast'
import { parseNatively } from '../parse-natively.ts'
import { ownFunction } from '../shortcodes/own-function.ts'
import { docusaurusComponents } from './docusaurus-components.ts'
import type { FlowElement, TextElement } from './jsx.ts'
import type { MdxOptions } from './mdx-options.ts'

/**
 * Makes Markdown of a component by the function of its name. Of one that is not known, or fails, what stands in it stays. Those of Docusaurus are known.
 *
 * @param inner Makes what stands in it.
 */
export function callComponent(
	element: FlowElement | TextElement,
	attributes: Readonly<Record<string, string | boolean>>,
	inner: () => RootContent[],
	{ source, matter, params = {}, shortcodes = {}, say }: MdxOptions,
): RootContent[] {
	const name = element.name ?? ''
	const place = element.position?.start
	const shortcode = Object.hasOwn(shortcodes, name) ? shortcodes[name] : undefined
	const ofDocusaurus = shortcode ? undefined : docusaurusComponents.get(name)
	if (ofDocusaurus) return ofDocusaurus(attributes, element, inner())
	if (!shortcode) {
		say('mdx-component', place, `Unexpected component \`<${name}>\``, ownFunction(name))
		return inner()
	}
	const args = Object.fromEntries(
		Object.entries(attributes).map(([key, value]) => [key, String(value)]),
	)
	const text = textBetween(element, source)
	try {
		const result = shortcode({
			name,
			args,
			matter,
			params,
			...(text !== undefined && { inner: text }),
		})
		if (typeof result === 'string') return parsed(result, element)
		return [...parsed(result[0], element), ...inner(), ...parsed(result[1], element)]
	} catch (error) {
		const reason = error instanceof Error ? error.message : error
		const hint = 'What stands in it is shown as it is.'
		say('shortcode-failed', place, `\`${name}\`: ${reason}`, hint)
		return inner()
	}
}

/** What an author has written between the tags. */
function textBetween({ children }: FlowElement | TextElement, source: string): string | undefined {
	const start = children[0]?.position?.start.offset
	const end = children.at(-1)?.position?.end.offset
	return start === undefined || end === undefined ? undefined : source.slice(start, end)
}

/** Markdown that was made, at the place of its call. */
function parsed(text: string, { position }: FlowElement | TextElement): RootContent[] {
	const { tree } = parseNatively(text, false)
	const place = (node: RootContent) => {
		if (position) node.position = position
		if ('children' in node) for (const child of node.children) place(child)
	}
	for (const child of tree.children) place(child)
	return tree.children
}
