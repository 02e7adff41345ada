import type { Html, Paragraph, PhrasingContent, Root, RootContent } from 'mdast'
import { phrasingParents } from '../phrasing-parents.ts'
import { isWritable, writeInline } from '../shortcodes/inline-html.ts'
import { readJsxAttributes } from './attributes.ts'
import { callComponent } from './call-component.ts'
import { readExpression } from './expression.ts'
import { readHeadingId } from './heading-id.ts'
import type { Expression, FlowElement, TextElement } from './jsx.ts'
import type { MdxOptions } from './mdx-options.ts'
import { isVoid, openingTag, plainElements, takesText } from './opening-tag.ts'

/** Replaces everything in a tree that is of MDX. Elements become HTML, of components stays what stands in them. */
export function mdxToMarkdown(tree: Root, options: MdxOptions): void {
	tree.children = blocks(tree.children, options)
}

function blocks(nodes: readonly RootContent[], options: MdxOptions): RootContent[] {
	return nodes.flatMap((node): RootContent[] => {
		switch (node.type) {
			case 'mdxjsEsm':
				return []
			case 'mdxFlowExpression':
				return inParagraph(expression(node, options))
			case 'mdxJsxFlowElement':
				return blockElement(node, options)
			case 'paragraph':
				return isMadeOfJsx(node)
					? node.children.flatMap((child) => blockChild(child, options))
					: inParagraph(phrases(node.children, options), node)
			default:
				return [withChildren(node, options)]
		}
	})
}

function phrases(nodes: readonly PhrasingContent[], options: MdxOptions): PhrasingContent[] {
	return nodes.flatMap((node): PhrasingContent[] => {
		if (node.type === 'mdxTextExpression') return expression(node, options)
		if (node.type === 'mdxJsxTextElement') return textElement(node, options)
		return [withChildren(node, options)]
	})
}

function withChildren<Node extends RootContent>(node: Node, options: MdxOptions): Node {
	if (!('children' in node)) return node
	if (node.type === 'heading') readHeadingId(node)
	const make = phrasingParents.has(node.type) ? phrases : blocks
	return { ...node, children: make(node.children as never, options) }
}

/** MDX puts no paragraph around elements that stand alone. */
function isMadeOfJsx({ children }: Paragraph): boolean {
	const isJsx = ({ type }: PhrasingContent) =>
		type === 'mdxJsxTextElement' || type === 'mdxTextExpression'
	return (
		children.some(isJsx) &&
		children.every((child) => isJsx(child) || (child.type === 'text' && child.value.trim() === ''))
	)
}

function blockChild(child: PhrasingContent, options: MdxOptions): RootContent[] {
	if (child.type === 'mdxTextExpression') return inParagraph(expression(child, options))
	return child.type === 'mdxJsxTextElement' ? blockElement(child, options) : []
}

function blockElement(element: FlowElement | TextElement, options: MdxOptions): RootContent[] {
	const { position } = element
	const name = elementName(element, options)
	const inner = () =>
		element.type === 'mdxJsxTextElement'
			? inParagraph(phrases(element.children, options), element)
			: blocks(element.children, options)
	if (name === null) return inner()
	const attributes = readAttributes(element, options)
	if (isComponent(name, options)) return callComponent(element, attributes.values, inner, options)

	const opening = openingTag(name, attributes)
	const html = (value: string): Html => ({ type: 'html', value, ...(position && { position }) })
	if (isVoid(name)) return [html(opening)]
	const children = inner()
	const [only] = children
	const line =
		children.length === 0
			? []
			: children.length === 1 &&
					only?.type === 'paragraph' &&
					(element.type === 'mdxJsxTextElement' || takesText(name))
				? only.children
				: undefined
	if (line && holdsSource(name)) return [html(`${opening}${textIn(line)}</${name}>`)]
	if (line && isWritable(line)) return [html(`${opening}${writeInline(line)}</${name}>`)]
	const all = [html(opening), ...children, html(`</${name}>`)]
	// No space comes between elements that way.
	return all.every(isHtml) ? [html(all.map(({ value }) => value).join(''))] : all
}

/** What is text in MDX is read otherwise in HTML. */
function holdsSource(name: string): boolean {
	return name === 'style' || name === 'script'
}

function textIn(line: readonly PhrasingContent[]): string {
	return line.map((node) => ('value' in node ? node.value : '')).join('')
}

function isHtml(node: RootContent): node is Html {
	return node.type === 'html'
}

function textElement(element: TextElement, options: MdxOptions): PhrasingContent[] {
	const { position } = element
	const name = elementName(element, options)
	const inner = () => phrases(element.children, options)
	if (name === null) return inner()
	const attributes = readAttributes(element, options)
	if (isComponent(name, options))
		return callComponent(element, attributes.values, inner, options).flatMap(phrasesOf)
	const html = (value: string): Html => ({ type: 'html', value, ...(position && { position }) })
	const opening = html(openingTag(name, attributes))
	return isVoid(name) ? [opening] : [opening, ...inner(), html(`</${name}>`)]
}

/** Of a block in a line its line. */
function phrasesOf(node: RootContent): readonly PhrasingContent[] {
	return node.type === 'paragraph' ? node.children : [node as PhrasingContent]
}

function readAttributes(element: FlowElement | TextElement, { names, say }: MdxOptions) {
	const attributes = readJsxAttributes(element.attributes, names)
	for (const attribute of attributes.programs) {
		// Components have values that are no text, and are told themselves if nobody knows them.
		if (/^[A-Z]|\./.test(element.name ?? '') && !plainElements.has(element.name ?? '')) continue
		const name = 'name' in attribute ? attribute.name : '{…}'
		say(
			'mdx-expression',
			(attribute.position ?? element.position)?.start,
			`Unexpected expression for \`${name}\` of \`<${element.name}>\`, expected a text`,
			'Programs are not run. The attribute is left out.',
		)
	}
	return attributes
}

/** Its name in HTML, if it is an element and has one. */
function elementName(
	{ name }: FlowElement | TextElement,
	{ shortcodes = {} }: MdxOptions,
): string | null {
	if (name === null || Object.hasOwn(shortcodes, name)) return name
	return plainElements.get(name) ?? name
}

function isComponent(name: string, { shortcodes = {} }: MdxOptions): boolean {
	return /^[A-Z]|\./.test(name) || Object.hasOwn(shortcodes, name)
}

function expression(node: Expression, { names, say }: MdxOptions): PhrasingContent[] {
	const read = readExpression(node, names)
	const position = node.position && { position: node.position }
	if (read.kind === 'html') return [{ type: 'html', value: read.value, ...position }]
	if (read.kind === 'text')
		return read.value === '' ? [] : [{ type: 'text', value: read.value, ...position }]
	say(
		'mdx-expression',
		node.position?.start,
		`Unexpected expression \`{${read.value}}\`, expected a text`,
		'Programs are not run. Write what it makes in its place.',
	)
	return []
}

function inParagraph(
	children: PhrasingContent[],
	like?: FlowElement | TextElement | Paragraph,
): RootContent[] {
	const [first] = children
	if (!first) return []
	if (!like && children.length === 1 && first.type === 'html') return [first]
	const position = (like ?? first).position
	return [{ type: 'paragraph', children, ...(position && { position }) }]
}
