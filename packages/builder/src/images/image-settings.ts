/** Formats that images are made in, the best first: a browser takes the first one that it knows. */
export const imageFormats = ['avif', 'webp'] as const

/** In pixels; WebP has no more. */
export const WIDEST_IMAGE = 16_383

/** A format that images are made in. */
export type DerivedFormat = (typeof imageFormats)[number]

/** What is made of a site's images, every default filled in. */
export interface ImageSettings {
	/** In pixels, ascending. An image is never made wider than it is. */
	readonly widths: readonly number[]
	/** The best first. */
	readonly formats: readonly DerivedFormat[]
	/** 1 to 100; the numbers of two formats mean different things. */
	readonly quality: Readonly<Record<DerivedFormat, number>>
}
