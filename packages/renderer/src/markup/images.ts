import { addClass } from './class-names.ts'
import type { ElementStep } from './visit-elements.ts'

/** Images are fetched when the reader comes near, and never hold up the text. The theme may make the first one eager. */
export const lazyImage: ElementStep = (image) => {
	image.properties.loading ??= 'lazy'
	image.properties.decoding ??= 'async'
}

/** `![](a.png#center)` centres an image, as in PaperMod: the fragment becomes a class. */
export const centerImage: ElementStep = (image) => {
	const { src } = image.properties
	if (typeof src !== 'string' || !src.endsWith('#center')) return
	image.properties.src = src.slice(0, -'#center'.length)
	addClass(image, 'center')
}
