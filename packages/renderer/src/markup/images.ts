import type { Rendering } from '../rendering.ts'
import { addClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

/** Characters of a post that a reader sees before scrolling: about fifteen lines below the title. */
const FOLD = 1000

/**
 * Images are fetched when the reader comes near, and never hold up the text. The first one is fetched at once if it stands at the top of
 * the post, unless a cover stands there. What the author says counts.
 */
export const loadImage: ElementStep = (image, rendering) => {
	const { properties } = image
	const isFirst = !rendering.hasImage
	rendering.hasImage = true
	if (isFirst && properties.loading === undefined && isAtTop(rendering))
		properties.fetchPriority ??= 'high'
	else properties.loading ??= 'lazy'
	properties.decoding ??= 'async'
}

/** `![](a.png#center)` centres an image, as in PaperMod: the fragment becomes a class. */
export const centerImage: ElementStep = (image) => {
	const { src } = image.properties
	if (typeof src !== 'string' || !src.endsWith('#center')) return
	image.properties.src = src.slice(0, -'#center'.length)
	addClass(image, 'center')
}

/** By the line that it is written in. */
function isAtTop({ post, place }: Rendering): boolean {
	if (!place || (post.cover && !post.cover.hidden)) return false
	const start = post.tree.children[0]?.position?.start.offset ?? 0
	let line = 1
	let end = -1
	while (line < place.line && end < start + FOLD) {
		const next = post.source.indexOf('\n', end + 1)
		if (next < 0) return true
		end = next
		line++
	}
	return end < start + FOLD
}
