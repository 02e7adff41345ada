import type { Element, ElementContent } from 'hast'
import type { ElementStep } from './visit-elements.ts'

/** An image with a title that is alone in its paragraph becomes a figure, the title its caption. */
export const makeFigure: ElementStep = (paragraph, _rendering, parent, index) => {
	if (paragraph.children.length > 3) return
	const content = paragraph.children.filter((child) => !isBlank(child))
	const [only] = content
	if (content.length !== 1 || only?.type !== 'element') return
	const image = only.tagName === 'a' ? onlyElement(only) : only
	const title = image?.properties.title
	if (image?.tagName !== 'img' || typeof title !== 'string' || title === '') return
	delete image.properties.title
	const figure: Element = {
		type: 'element',
		tagName: 'figure',
		properties: {},
		children: [
			only,
			{
				type: 'element',
				tagName: 'figcaption',
				properties: {},
				children: [{ type: 'text', value: title }],
			},
		],
	}
	if (paragraph.position) figure.position = paragraph.position
	parent.children[index] = figure
}

function onlyElement(link: Element): Element | undefined {
	const [child, ...others] = link.children
	return child?.type === 'element' && others.length === 0 ? child : undefined
}

function isBlank(node: ElementContent): boolean {
	return node.type === 'text' && node.value.trim() === ''
}
