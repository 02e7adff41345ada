import sharp from 'sharp'

/** Where something is drawn, in pixels. */
export interface Ink {
	readonly left: number
	readonly right: number
	readonly top: number
	readonly bottom: number
}

/**
 * Finds the box around everything in a part of a picture that has not the colour of its lower left corner; endless sides if there is
 * nothing.
 */
export async function inkOf(
	picture: Uint8Array,
	{ top, bottom }: { readonly top: number; readonly bottom: number },
): Promise<Ink> {
	const { data, info } = await sharp(picture)
		.greyscale()
		.raw()
		.toBuffer({ resolveWithObject: true })
	const { width } = info
	const paper = data[(bottom - 1) * width] ?? 0
	let ink: Ink = { left: Infinity, right: -Infinity, top: Infinity, bottom: -Infinity }
	for (let y = top; y < bottom; y++)
		for (let x = 0; x < width; x++)
			if (Math.abs((data[y * width + x] ?? 0) - paper) > 40)
				ink = {
					left: Math.min(ink.left, x),
					right: Math.max(ink.right, x),
					top: Math.min(ink.top, y),
					bottom: Math.max(ink.bottom, y),
				}
	return ink
}
