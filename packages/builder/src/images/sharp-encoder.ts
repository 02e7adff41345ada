import { optionalPackage } from '../site/optional-package.ts'
import type { ImageEncoder } from './image-encoder.ts'
import { type ImageVariant, MOST_PIXELS } from './image-variants.ts'

type Sharp = typeof import('sharp')['default']

/** How hard each format tries, by its own scale: what more takes is not worth a few percent. */
const effort = { avif: 2, webp: 4 } as const

/**
 * Makes images with sharp, which is loaded when the first one is made, or somebody asks whether it can be: that takes longer than a small
 * build.
 *
 * Turned as its EXIF says, in sRGB, without metadata: no place where a photo was taken is published.
 */
export function sharpEncoder(): ImageEncoder {
	const sharp = optionalPackage<Sharp>('sharp')
	return {
		get version() {
			return sharp.version
		},
		problem: () => sharp.problem(),
		async encode(bytes, variant) {
			if (!variant.lossless) return encodeWith(sharp.load(), bytes, variant, false)
			const [lossless, lossy] = await Promise.all([
				encodeWith(sharp.load(), bytes, variant, true),
				encodeWith(sharp.load(), bytes, variant, false),
			])
			return lossless.length <= lossy.length ? lossless : lossy
		},
		async decode(bytes, variant) {
			// Something small is made of every pixel that there is: all of them at once would fill the memory.
			await open(sharp.load(), bytes, variant).resize({ width: 16 }).raw().toBuffer()
		},
	}
}

function open(sharp: Sharp, bytes: Uint8Array, { animated }: Pick<ImageVariant, 'animated'>) {
	const options = { animated, failOn: 'error', limitInputPixels: MOST_PIXELS } as const
	return sharp(bytes, options).autoOrient()
}

function encodeWith(
	sharp: Sharp,
	bytes: Uint8Array,
	variant: ImageVariant,
	lossless: boolean,
): Promise<Uint8Array> {
	const { width, format, quality } = variant
	const image = open(sharp, bytes, variant).resize({ width, withoutEnlargement: true })
	return format === 'avif'
		? image.avif({ quality, effort: effort.avif }).toBuffer()
		: image.webp({ quality, effort: effort.webp, lossless }).toBuffer()
}
