import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inkOf } from '../../test/ink-of.ts'
import { bundledFonts } from './bundled-fonts.ts'
import { designCard, titleSizes } from './design-card.ts'
import { fitTitle } from './fit-title.ts'
import { ownFonts } from './own-fonts.ts'
import type { CardContent } from './social-card.ts'
import { takumiPainter } from './takumi-painter.ts'

const aCard: CardContent = {
	title: 'Tail-based trace sampling',
	site: 'Field Notes',
	details: ['October 9, 2024', '5 min', 'MW'],
	tags: [],
	language: 'en',
	isRightToLeft: false,
	colors: { background: '#fcfbf8', text: '#22211f', muted: '#635f58', accent: '#0b5c66' },
}
const painter = takumiPainter([])
const smallest = titleSizes.at(-1)?.size

async function paint(card: Partial<CardContent>, by = painter): Promise<Uint8Array> {
	const whole = { ...aCard, ...card }
	return by.paint(designCard(whole, await fitTitle(whole, by)))
}

/** Below the bar on top and the site's title. */
const title = { top: 110, bottom: 520 }

describe('a card', () => {
	it('is a PNG of 1200 by 630 pixels', async () => {
		const { format, width, height, hasAlpha } = await sharp(await paint({})).metadata()
		expect({ format, width, height, hasAlpha }).toEqual({
			format: 'png',
			width: 1200,
			height: 630,
			hasAlpha: false,
		})
	})

	it('has the colours that it was given', async () => {
		const colors = { background: '#102030', text: '#fff', muted: '#ccc', accent: 'rgb(200 10 20)' }
		const { data } = await sharp(await paint({ colors }))
			.raw()
			.toBuffer({ resolveWithObject: true })
		const at = (x: number, y: number) => [
			...data.subarray((y * 1200 + x) * 3, (y * 1200 + x) * 3 + 3),
		]
		expect([at(600, 4), at(20, 300)]).toEqual([
			[200, 10, 20],
			[0x10, 0x20, 0x30],
		])
	})

	it.each([
		['short', 'Go'],
		['long', 'The many ways in which a distributed system can fail '.repeat(12)],
		['of one long word', 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz'],
		['of one endless word', 'x'.repeat(5000)],
		['of the widest letters', 'W'.repeat(60)],
		['of markup', '</text><svg onload="alert(1)"> & &amp; <img src=x> ]]> {{ }}'],
		['of emoji', '🎉🦀👩🏽‍💻 '.repeat(20)],
		['of marks', `Z${'\u0301\u0323\u0489'.repeat(200)} algo`],
		['of signs that turn lines', '\u202e\u2067reversed\u2069 \u202e title'],
		['of lines', 'one\u2028two'],
	])('keeps a title within its margins: %s', async (_, text) => {
		const ink = await inkOf(await paint({ title: text, details: [] }), title)
		// Marks stand out from the letters that they are on.
		expect(ink.left).toBeGreaterThan(50)
		expect(ink.right).toBeLessThan(1200 - 70)
		expect(ink.top).toBeGreaterThan(title.top)
	})

	it('begins a title from right to left on the right', async () => {
		const persian = 'مشاهده‌پذیری در عمل'
		const alone = await inkOf(await paint({ title: persian }), title)
		const within = await inkOf(await paint({ title: persian, isRightToLeft: true }), title)
		const latin = await inkOf(await paint({ title: 'In practice', isRightToLeft: true }), title)
		expect(alone.right).toBeGreaterThan(1100)
		expect(within).toEqual(alone)
		expect(latin.left).toBeLessThan(100)
	})

	it('joins Arabic letters, which are narrower than letters that stand alone', async () => {
		const joined = await inkOf(await paint({ title: 'كيف' }), title)
		const apart = await inkOf(await paint({ title: 'ك\u200cي\u200cف' }), title)
		expect(joined.right - joined.left).toBeLessThan(apart.right - apart.left - 10)
	})

	it('without details has no line for them', async () => {
		const { top } = await inkOf(await paint({ details: [] }), { top: 530, bottom: 630 })
		expect(top).toBe(Number.POSITIVE_INFINITY)
	})
})

describe('the size of a title', () => {
	const sizeOf = (text: string) => fitTitle({ ...aCard, title: text }, painter)

	it('is smaller for a longer one', async () => {
		const sizes = [4, 12, 18, 100].map((words) => sizeOf('failure '.repeat(words).trim()))
		expect(await Promise.all(sizes)).toEqual(titleSizes.map(({ size }) => size))
	})

	it('is one in which no word is broken, if there is one', async () => {
		expect(await sizeOf('Donaudampfschifffahrts')).toBe(84)
		expect(await sizeOf('Donaudampfschifffahrtsgesell')).toBe(74)
		expect(await sizeOf('Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz')).toBe(
			smallest,
		)
	})
})

describe('a font of the user’s own', () => {
	let dir: string
	beforeAll(() => {
		dir = mkdtempSync(join(tmpdir(), 'blog-fonts-'))
		const mono = bundledFonts.find(({ family }) => family === 'JetBrains Mono')
		copyFileSync(mono?.files[0] ?? '', join(dir, 'own.woff2'))
	})
	afterAll(() => rmSync(dir, { recursive: true }))

	it('draws what it has, and the bundled ones the rest', async () => {
		const own = takumiPainter(ownFonts(dir, ['own.woff2'], 'blog.config.ts'))
		const widthOf = async (text: string, by = own) => {
			const { left, right } = await inkOf(await paint({ title: text }, by), title)
			return right - left
		}
		// In this one an i is as wide as an m.
		expect(Math.abs((await widthOf('iiiiii')) - (await widthOf('mmmmmm')))).toBeLessThan(30)
		expect((await widthOf('mmmmmm', painter)) - (await widthOf('iiiiii', painter))).toBeGreaterThan(
			200,
		)
		expect(await widthOf('كيف')).toBe(await widthOf('كيف', painter))
	})

	it('is refused by name if it is none', () => {
		copyFileSync(new URL(import.meta.url), join(dir, 'not.ttf'))
		expect(() => ownFonts(dir, ['not.ttf'], 'blog.config.ts')).toThrow(
			/^blog.config.ts: Expected a font \(TTF, OTF, WOFF or WOFF2\) at `not.ttf`/,
		)
		expect(() => ownFonts(dir, ['no.ttf'], 'blog.config.ts')).toThrow(
			/`no.ttf`.*there is no such file/,
		)
	})
})
