import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { animatedGif, picture, pixelBomb, turnedPhoto } from '../../test/pictures.ts'
import type { ImageVariant } from './image-variants.ts'
import { sharpEncoder } from './sharp-encoder.ts'

const encoder = sharpEncoder()
const small: ImageVariant = {
	width: 60,
	format: 'webp',
	quality: 80,
	animated: false,
	lossless: false,
}
const encode = (bytes: Uint8Array, variant: Partial<ImageVariant> = {}) =>
	encoder.encode(bytes, { ...small, ...variant })

const isSame = (one: Uint8Array, other: Uint8Array) => Buffer.compare(one, other) === 0

describe('an image that is made', () => {
	it('is as wide as asked for, in the format asked for', async () => {
		const photo = await picture(200, 100).jpeg().toBuffer()
		expect(await sharp(await encode(photo)).metadata()).toMatchObject({
			format: 'webp',
			width: 60,
			height: 30,
		})
		const { format, compression } = await sharp(await encode(photo, { format: 'avif' })).metadata()
		expect([format, compression]).toEqual(['heif', 'av1'])
	})

	it('is upright, and does not say where it was taken', async () => {
		const photo = await turnedPhoto(90, 120)
		const before = await sharp(photo).metadata()
		expect(before.orientation).toBe(6)
		expect(before.exif?.includes('Camera')).toBe(true)
		const after = await sharp(await encode(photo)).metadata()
		expect(after).toMatchObject({ width: 60, height: 80 })
		for (const key of ['exif', 'xmp', 'iptc', 'orientation'] as const)
			expect(after[key]).toBeUndefined()
	})

	it('moves if it moved', async () => {
		const gif = await animatedGif(90, 60, 3)
		const made = await sharp(await encode(gif, { animated: true })).metadata()
		expect(made).toMatchObject({ format: 'webp', width: 60, pages: 3, delay: [100, 100, 100] })
	})

	it('of lines and letters has no loss if that is smaller, and is never larger for it', async () => {
		const drawn = await sharp(
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#fff"/><path d="M9 9h150v60z" fill="#06c"/></svg>',
			),
		)
			.png()
			.toBuffer()
		const size = { width: 200, lossless: true }
		const pixels = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer()
		expect(isSame(await pixels(await encode(drawn, size)), await pixels(drawn))).toBe(true)
		const photo = await picture(200, 100).png().toBuffer()
		expect(isSame(await encode(photo, size), await encode(photo, { width: 200 }))).toBe(true)
	})

	it('has the same bytes each time', async () => {
		const photo = await picture(200, 100).jpeg().toBuffer()
		for (const format of ['webp', 'avif'] as const)
			expect(isSame(await encode(photo, { format }), await encode(photo, { format }))).toBe(true)
	})
})

describe('an image that is only read', () => {
	const isReadAs = async (bytes: Uint8Array, animated = false) => {
		const read = encoder.decode(bytes, { animated }).then(
			() => 'whole',
			() => 'broken',
		)
		const made = encode(bytes, { animated }).then(
			() => 'whole',
			() => 'broken',
		)
		return [await read, await made]
	}

	it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
		'is broken where none can be made of it: %s',
		async (format) => {
			const bytes = await picture(90, 60)[format]().toBuffer()
			expect(await isReadAs(bytes)).toEqual(['whole', 'whole'])
			for (const part of [0.1, 0.5, 0.9, 0.99]) {
				const [read, made] = await isReadAs(bytes.subarray(0, bytes.length * part))
				expect(read).toBe(made)
			}
		},
	)

	it('has all of its pictures read if it moves', async () => {
		const gif = await animatedGif(90, 60, 3)
		expect(await isReadAs(gif, true)).toEqual(['whole', 'whole'])
		const damaged = Buffer.from(gif).fill(0, gif.length >> 1, gif.length - 100)
		const [read, made] = await isReadAs(damaged, true)
		expect(read).toBe(made)
	})
})

describe('nothing is made', () => {
	it('of what is cut short', async () => {
		const photo = await picture(200, 100).jpeg().toBuffer()
		await expect(encode(photo.subarray(0, photo.length / 2))).rejects.toThrow()
	})

	it('of more pixels than a page can need', async () => {
		await expect(encode(await pixelBomb())).rejects.toThrow(/limit/)
	})

	it('of text', async () => {
		await expect(encode(Buffer.from('text'))).rejects.toThrow()
	})
})

it('knows its version', () => {
	expect(encoder.version).toBe(`sharp ${sharp.versions.sharp}`)
	expect(encoder.problem()).toBeUndefined()
})
