import type { ImageFacts } from './image-facts.ts'
import type { DerivedFormat, ImageSettings } from './image-settings.ts'

/** One size and format of an image. */
export interface ImageVariant {
	/** In pixels. */
	readonly width: number
	readonly format: DerivedFormat
	readonly quality: number
	/** It moves. */
	readonly animated: boolean
	/** Lines and letters, at the size that they were drawn in: it may be smaller without any loss. */
	readonly lossless: boolean
}

/** A smaller file is fetched as quickly as any. */
const SMALLEST_BYTES = 4096

/** A width that is so near to that of the image itself says nothing new. */
const NEAR = 0.9

/** More pixels are taken for an attack on the memory, or are no picture for a page. */
export const MOST_PIXELS = 2 ** 27

/** The other sizes and formats that are made of an image; none of what is small, and of what only its own format can move. */
export function imageVariants(
	{ type, bytes, width, height, frames }: ImageFacts,
	{ widths, formats, quality }: ImageSettings,
): readonly ImageVariant[] {
	if (bytes < SMALLEST_BYTES || width * height * frames > MOST_PIXELS) return []
	const widest = Math.min(width, widths.at(-1) ?? width)
	if (frames > 1)
		return type === 'gif' && formats.includes('webp')
			? [
					{
						width: widest,
						format: 'webp',
						quality: quality.webp,
						animated: true,
						lossless: widest === width,
					},
				]
			: []
	const sizes = [...widths.filter((size) => size < widest * (widest === width ? NEAR : 1)), widest]
	return formats.flatMap((format) =>
		sizes.map((size) => ({
			width: size,
			format,
			quality: quality[format],
			animated: false,
			lossless: format === 'webp' && size === width && (type === 'png' || type === 'gif'),
		})),
	)
}
