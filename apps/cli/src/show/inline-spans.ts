import type { Nodes, Parents } from 'mdast'
import { type Span, sgr } from '../terminal/span.ts'

/** What the text of a post is written with. */
export interface Writing {
	/** Notes the address of a link, and says the number that it has below the post. */
	numberOf(url: string): number
	/** Addresses of `[text][label]`, by label. */
	readonly definitions: ReadonlyMap<string, string>
	/** The code of a block, line by line. */
	codeOf(code: string, language: string): Promise<readonly (readonly Span[])[]>
}

type Style = readonly number[]

/** The text of a paragraph, heading or cell with its styles; links have a number, images are named. */
export function inlineSpans(parent: Parents, writing: Writing, style: Style = []): Span[] {
	return parent.children.flatMap((node) => spansOf(node, writing, style))
}

function spansOf(node: Nodes, writing: Writing, style: Style): Span[] {
	switch (node.type) {
		case 'text':
			return [{ text: node.value.replaceAll('\n', ' '), style }]
		case 'break':
			return [{ text: '\n' }]
		case 'html':
			return []
		case 'emphasis':
			return inlineSpans(node, writing, [...style, sgr.italic])
		case 'strong':
			return inlineSpans(node, writing, [...style, sgr.bold])
		case 'delete':
			return inlineSpans(node, writing, [...style, sgr.strike])
		case 'inlineCode':
			return [{ text: node.value, style: [...style, sgr.cyan] }]
		case 'link':
			return link(node, node.url, writing, style)
		case 'linkReference': {
			const url = writing.definitions.get(node.identifier)
			return url === undefined ? inlineSpans(node, writing, style) : link(node, url, writing, style)
		}
		case 'image':
			return image(node.alt, node.url, writing, style)
		case 'imageReference':
			return image(node.alt, writing.definitions.get(node.identifier) ?? '', writing, style)
		case 'footnoteReference':
			return [{ text: `[^${node.identifier}]`, style: [...style, sgr.dim] }]
		default:
			if ('children' in node) return inlineSpans(node, writing, style)
			// Formulas, and what plug-ins have made.
			return 'value' in node ? [{ text: node.value, style: [...style, sgr.yellow] }] : []
	}
}

function link(node: Parents, url: string, writing: Writing, style: Style): Span[] {
	const spans = inlineSpans(node, writing, [...style, sgr.underline, sgr.blue])
	const text = spans.map((span) => span.text).join('')
	// An address that is its own text needs no number.
	if (text === url || `mailto:${text}` === url) return spans
	return [...spans, number(url, writing, style)]
}

function image(
	alt: string | null | undefined,
	url: string,
	writing: Writing,
	style: Style,
): Span[] {
	const name = { text: alt ? `[image: ${alt}]` : '[image]', style: [...style, sgr.magenta] }
	return url === '' ? [name] : [name, number(url, writing, style)]
}

function number(url: string, writing: Writing, style: Style): Span {
	return { text: `[${writing.numberOf(url)}]`, style: [...style, sgr.dim] }
}
