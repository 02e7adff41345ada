import type { Element, Parents, Root } from 'hast'
import { escapeAttribute, toHtml } from '../html/to-html.ts'
import type { ImageSources } from '../options.ts'
import type { Rendering } from '../rendering.ts'

/**
 * Writes images with their other sizes and formats. Like code and math they stay in the tree as they are: plug-ins and feeds see an
 * image.
 */
export function writePictures(tree: Root, rendering: Rendering): void {
	if (rendering.pictures.size > 0) visit(tree, rendering)
}

/**
 * The `<picture>` of an image.
 *
 * @returns `undefined` if there is but the image, or its author has said what else there is.
 */
export function pictureHtml(image: Element, { pictures }: Rendering): string | undefined {
	const { src, srcSet } = image.properties
	const found = typeof src === 'string' && !srcSet ? pictures.get(src) : undefined
	if (!found) return undefined
	const sizes = sizesOf(image, found)
	const sources = found.sources.map(
		({ type, srcset }) =>
			`<source type="${escapeAttribute(type)}" srcset="${escapeAttribute(srcset)}"${sizes}>`,
	)
	return `<picture>${sources.join('')}${toHtml(image)}</picture>`
}

function visit(parent: Parents, rendering: Rendering): void {
	if (parent.type === 'element' && parent.tagName === 'picture') return
	for (const [index, child] of parent.children.entries()) {
		if (child.type !== 'element') continue
		visit(child, rendering)
		const html = child.tagName === 'img' ? pictureHtml(child, rendering) : undefined
		if (html !== undefined) rendering.finished.push({ parent, index, html })
	}
}

/** How wide it is shown: as wide as the window, but no wider than its author, itself and the page allow. */
function sizesOf({ properties }: Element, { width, column }: ImageSources): string {
	const written = Number(properties.width)
	const own = written > 0 ? written : width
	if (column === undefined) return own === width ? '' : ` sizes="${own}px"`
	const most = Math.min(own, column.width)
	const { margin } = column
	return ` sizes="(max-width: ${most + margin}px) calc(100vw - ${margin}px), ${most}px"`
}
