import type { Element } from 'hast'
import { EXIT, visit } from 'unist-util-visit'
import type { ImportCover } from '../import-item.ts'
import { withoutElements } from './without-elements.ts'

/** The featured picture of a post, and its figure where that opens the text. */
export interface MediumCover {
	readonly cover: ImportCover
	/** Goes from the text, since the page shows the picture there. */
	readonly opening?: Element
}

const blocks = new Set(['figure', 'p', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'blockquote', 'pre'])

/**
 * Finds the picture that stands for a post of Medium. In the midst of the text it stays there.
 *
 * @param html What `body` was parsed from.
 * @param drop What the text goes without.
 */
export function mediumCover(
	html: string,
	body: Element,
	drop: ReadonlySet<Element | undefined>,
): MediumCover | undefined {
	let first: Element | undefined
	let figure: Element | undefined
	let image: Element | undefined
	visit(body, 'element', (node) => {
		if (drop.has(node)) return 'skip'
		if (blocks.has(node.tagName)) first ??= node
		if (node.tagName === 'figure') figure = node
		if (node.tagName !== 'img' || node.properties.dataIsFeatured !== 'true') return undefined
		image = node
		return EXIT
	})
	const address = String(image?.properties.src ?? '')
	if (!image || address === '') return undefined
	const isOpening = figure !== undefined && figure === first && isPictureOf(figure, image)
	const cover = {
		address,
		alt: String(image.properties.alt ?? ''),
		...(isOpening ? { caption: captionOf(html, figure as Element) } : { isInText: true }),
	}
	return { cover, ...(isOpening && { opening: figure as Element }) }
}

/** Whether a figure shows nothing but a picture: of a row there are others. */
function isPictureOf(figure: Element, image: Element): boolean {
	const images: Element[] = []
	visit(figure, 'element', (node) => {
		if (node.tagName === 'img' || node.tagName === 'iframe') images.push(node)
	})
	return images.length === 1 && images[0] === image
}

function captionOf(html: string, figure: Element): string {
	let caption = ''
	visit(figure, 'element', (node) => {
		if (node.tagName === 'figcaption') caption = withoutElements(html, node, () => false)
	})
	return caption
}
