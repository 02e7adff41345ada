import { type DefaultTreeAdapterTypes, parse } from 'parse5'

/** An element of a parsed page. */
export interface PageElement {
	readonly name: string
	readonly attrs: Readonly<Record<string, string>>
	readonly text: string
}

type Node = DefaultTreeAdapterTypes.Node

/** All elements of a page, in order, as a browser's parser sees them. */
export function elementsOf(html: string): readonly PageElement[] {
	const found: PageElement[] = []
	const visit = (node: Node): void => {
		if ('tagName' in node) {
			const attrs = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]))
			found.push({ name: node.tagName, attrs, text: textOf(node) })
		}
		if ('childNodes' in node) node.childNodes.forEach(visit)
	}
	visit(parse(html))
	return found
}

/** What the parser had to repair. */
export function parseErrors(html: string): readonly string[] {
	const errors: string[] = []
	parse(html, {
		onParseError: ({ code, startLine, startCol }) =>
			errors.push(`${code} ${startLine}:${startCol}`),
	})
	return errors
}

function textOf(node: Node): string {
	if ('value' in node) return node.value
	return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
