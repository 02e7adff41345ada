import type { ImageVariant } from './image-variants.ts'

/** Makes images in other sizes and formats. */
export interface ImageEncoder {
	/** Another one if it makes other bytes of the same. */
	readonly version: string
	/** Why it cannot; `undefined` if it can. */
	problem(): string | undefined
	/**
	 * @param bytes Of the original.
	 * @throws {Error} If they are no whole image.
	 */
	encode(bytes: Uint8Array, variant: ImageVariant): Promise<Uint8Array>
	/**
	 * Reads all of an image, as {@link encode} does, and makes nothing: a small part of the work.
	 *
	 * @param bytes Of the original.
	 * @throws {Error} If they are no whole image.
	 */
	decode(bytes: Uint8Array, variant: Pick<ImageVariant, 'animated'>): Promise<void>
}
