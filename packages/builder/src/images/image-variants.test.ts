import { expect, test } from 'vitest'
import { imageVariants } from './image-variants.ts'

const settings = {
	widths: [480, 720, 1080, 1440],
	formats: ['avif', 'webp'],
	quality: { avif: 55, webp: 80 },
} as const
const photo = { hash: 'x', bytes: 1e6, type: 'jpg', width: 4000, height: 3000, frames: 1 }
const shown = (facts: Partial<typeof photo>) =>
	imageVariants({ ...photo, ...facts }, settings).map(({ format, width }) => `${format} ${width}`)
const webp = (widths: readonly number[]) => widths.map((width) => `webp ${width}`)

test('every format has every width', () => {
	const widths = [480, 720, 1080, 1440]
	expect(shown({})).toEqual([...widths.map((width) => `avif ${width}`), ...webp(widths)])
})

test.each([
	[1440, [480, 720, 1080, 1440]],
	[1441, [480, 720, 1080, 1440]],
	[1250, [480, 720, 1080, 1250]],
	[1100, [480, 720, 1100]],
	[720, [480, 720]],
	[300, [300]],
])('of %d pixels, none is wider than the image', (width, widths) => {
	expect(shown({ width }).slice(widths.length)).toEqual(webp(widths))
})

test('a GIF that moves has one, others that move and small files none', () => {
	expect(shown({ type: 'gif', frames: 9, width: 600, height: 400 })).toEqual(['webp 600'])
	for (const type of ['png', 'webp', 'avif']) expect(shown({ type, frames: 2 })).toEqual([])
	expect(shown({ bytes: 4000 })).toEqual([])
})

test('too many pixels are not even looked at', () => {
	expect(shown({ width: 60_000, height: 60_000 })).toEqual([])
	expect(shown({ type: 'gif', width: 1000, height: 1000, frames: 1000 })).toEqual([])
})
