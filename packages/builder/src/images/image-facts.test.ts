import { describe, expect, it, test } from 'vitest'
import { animatedGif, animatedPng, picture, turnedPhoto } from '../../test/pictures.ts'
import { countGifFrames } from './count-gif-frames.ts'
import { imageFacts } from './image-facts.ts'

describe('what an image says of itself', () => {
	it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
		'is read of %s',
		async (format) => {
			const bytes = await picture(40, 30)[format]().toBuffer()
			const type = format === 'jpeg' ? 'jpg' : format
			expect(imageFacts(bytes)).toMatchObject({ type, width: 40, height: 30, frames: 1 })
		},
	)

	it('is upright', async () => {
		expect(imageFacts(await turnedPhoto(30, 40))).toMatchObject({ width: 30, height: 40 })
	})

	it('is other for other bytes', async () => {
		const [one, other] = await Promise.all(
			[picture(9, 9), picture(9, 8)].map((p) => p.png().toBuffer()),
		)
		expect(imageFacts(one as Buffer)?.hash).not.toBe(imageFacts(other as Buffer)?.hash)
	})

	it('is nothing of drawings and of what is no image', () => {
		const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
		for (const text of [svg, '', 'GIF8', 'text', '\x89PNG'])
			expect(imageFacts(Buffer.from(text, 'latin1'))).toBeUndefined()
	})
})

test('what moves is seen', async () => {
	const gif = await animatedGif(8, 6, 3)
	expect(imageFacts(gif)).toMatchObject({ width: 8, height: 6, frames: 3 })
	expect(imageFacts(await animatedPng(8, 6))?.frames).toBe(2)
	const { default: sharp } = await import('sharp')
	const webp = await sharp(gif, { animated: true }).webp().toBuffer()
	expect(imageFacts(webp)?.frames).toBe(2)
})

test('a GIF that is cut short anywhere has at least one picture and at most all', async () => {
	const gif = await animatedGif(8, 6, 3)
	for (let end = 0; end <= gif.length; end++) {
		const frames = countGifFrames(gif.subarray(0, end))
		expect(frames).toBeGreaterThanOrEqual(1)
		expect(frames).toBeLessThanOrEqual(3)
	}
})
