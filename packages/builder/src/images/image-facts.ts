import { imageSize } from 'image-size'
import { hashOf } from '../text/digest.ts'
import { countGifFrames } from './count-gif-frames.ts'
import { isAnimated } from './is-animated.ts'

/** What there is to know of an image before anybody looks at its pixels. */
export interface ImageFacts {
	/** Of its bytes. */
	readonly hash: string
	readonly bytes: number
	/** `jpg`, `png`, `gif`, … */
	readonly type: string
	/** In pixels, upright. */
	readonly width: number
	readonly height: number
	/** Pictures in it: more than 1 of what moves. */
	readonly frames: number
}

/** Formats of pixels that can be made smaller. */
const types = new Set(['jpg', 'png', 'webp', 'avif', 'gif', 'tiff'])

/**
 * Reads what an image says of itself. Pixels are not looked at, so it may still be broken.
 *
 * @param bytes Of the whole file.
 * @returns `undefined` for what is no picture of pixels: a drawing, an icon, another file.
 */
export function imageFacts(bytes: Uint8Array): ImageFacts | undefined {
	try {
		const { width, height, orientation = 1, type = '' } = imageSize(bytes)
		if (!types.has(type) || !(width > 0 && height > 0)) return undefined
		// A photo that the camera turned is shown upright.
		const [upright, side] = orientation >= 5 ? [height, width] : [width, height]
		const frames = type === 'gif' ? countGifFrames(bytes) : isAnimated(type, bytes) ? 2 : 1
		return { hash: hashOf(bytes), bytes: bytes.length, type, width: upright, height: side, frames }
	} catch {
		return undefined
	}
}
