import {
	copyFileSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bundledFonts } from '../src/cards/bundled-fonts.ts'
import { type CardNode, textsOf } from '../src/cards/card-node.ts'
import type { CardPainter } from '../src/cards/card-painter.ts'
import type { OwnFont } from '../src/cards/own-fonts.ts'
import { takumiPainter } from '../src/cards/takumi-painter.ts'
import { picture } from './pictures.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

/** First texts of the cards that were drawn, and how often somebody asked whether they can be. */
let drawn: string[]
let asked: number
let problem: string | undefined

function cardPainter(fonts: readonly OwnFont[]): CardPainter {
	const painter = takumiPainter(fonts)
	return {
		...painter,
		version: painter.version,
		problem() {
			asked++
			return problem ?? painter.problem()
		},
		paint(tree: CardNode) {
			drawn.push(textsOf(tree)[1] ?? '')
			return painter.paint(tree)
		},
	}
}

let site: ScratchSite
beforeEach(() => {
	drawn = []
	asked = 0
	problem = undefined
	site = scratchSite(
		{
			'blog.config.json': config(),
			'content/posts/a.md': post('A'),
			'content/posts/b/index.md': post('B <script> & "co"'),
			'content/about.md': '# About\n\nMe.',
		},
		true,
	)
})
afterEach(() => site.remove())

function config(more: object = {}): string {
	const whole = { title: 'Notes', url: 'https://example.com/base', author: 'MW', socialCards: true }
	return JSON.stringify({ ...whole, ...more })
}
function post(title: string, more = '', text = 'Text.'): string {
	return `---\ntitle: '${title}'\ndate: 2024-01-01\n${more}---\n\n${text}\n`
}
const build = (options = {}) => site.build({ cardPainter, ...options })
const fileOf = (path: string) => join(site.root, 'out', path)
const page = (path: string) => readFileSync(fileOf(`${path}/index.html`), 'utf8')
/** Metadata of a page as social sites read it. */
const meta = (path: string) =>
	Object.fromEntries(
		[
			...page(path).matchAll(
				/<meta (?:property|name)="((?:og:image|twitter:)[^"]*)" content="([^"]*)"/g,
			),
		].map(([, name = '', content]) => [name, content]),
	)
const rulesOf = async (options = {}) => (await build(options)).diagnostics.map(({ rule }) => rule)

describe('a post', () => {
	it('has a card, and says so to social sites and search engines', async () => {
		await build()
		expect(await sharp(fileOf('posts/a/card.png')).metadata()).toMatchObject({
			format: 'png',
			width: 1200,
			height: 630,
		})
		const { 'og:image': address, ...others } = meta('posts/b')
		expect(address).toMatch(/^https:\/\/example\.com\/base\/posts\/b\/card\.png\?v=[\w-]{10}$/)
		expect(others).toEqual({
			'og:image:type': 'image/png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': 'B &lt;script> &amp; &quot;co&quot; · Notes',
			'twitter:card': 'summary_large_image',
		})
		expect(page('posts/b')).toContain(`"image":"${address}"`)
	})

	it('has none where the config does not ask for it, and nothing is loaded', async () => {
		site.put({ 'blog.config.json': config({ socialCards: false }) })
		await build()
		site.put({ 'blog.config.json': config({ url: undefined }) })
		await build()
		expect([drawn, asked, existsSync(fileOf('posts/a/card.png'))]).toEqual([[], 0, false])
		expect(meta('posts/a')).toEqual({ 'twitter:card': 'summary' })
	})

	it('with a cover keeps it, unless it or the config says otherwise', async () => {
		const cover = 'cover: {image: c.png, alt: Sea}\n'
		site.put({
			'static/c.png': await picture(640, 480).png().toBuffer(),
			'content/posts/a.md': post('A', cover),
			'content/posts/b/index.md': post('B', `${cover}socialCard: true\n`),
			'content/posts/c.md': post('C', 'socialCard: false\n'),
			'content/posts/d.md': post('D', 'cover: {image: gone.png}\n'),
		})
		await build()
		expect(drawn.sort()).toEqual(['B', 'D'])
		expect(meta('posts/a')).toEqual({
			'og:image': 'https://example.com/base/c.png',
			'og:image:width': '640',
			'og:image:height': '480',
			'og:image:alt': 'Sea',
			'twitter:card': 'summary_large_image',
		})
		expect(meta('posts/c')).toEqual({ 'twitter:card': 'summary' })

		site.put({ 'blog.config.json': config({ socialCards: { always: true } }) })
		await build()
		expect(meta('posts/a')['og:image']).toContain('/posts/a/card.png?v=')
	})

	it('may bring a card of its own', async () => {
		const own = await picture(800, 400).png().toBuffer()
		site.put({ 'content/posts/b/card.png': own, 'static/posts/a/card.png': own })
		expect(await rulesOf()).toEqual([])
		expect(drawn).toEqual([])
		for (const name of ['a', 'b']) {
			expect(meta(`posts/${name}`)['og:image']).toBe(
				`https://example.com/base/posts/${name}/card.png`,
			)
			expect(readFileSync(fileOf(`posts/${name}/card.png`)).equals(own)).toBe(true)
		}
	})

	it('has it beside its page, whatever its address', async () => {
		site.put({ 'content/posts/a.md': post('A', 'url: /x/über.html\n') })
		await build()
		expect(existsSync(fileOf('x/über.card.png'))).toBe(true)
		expect(readFileSync(fileOf('x/über.html'), 'utf8')).toContain('/base/x/%C3%BCber.card.png?v=')
	})
})

describe('a second build', () => {
	it('of the same draws none, and does not ask whether it can', async () => {
		await build()
		expect([drawn.length, asked]).toEqual([2, 1])
		expect(await build()).toMatchObject({ written: 0 })
		expect(asked).toBe(1)
		site.put({ 'content/about.md': '# About\n\nYou.' })
		await build()
		rmSync(join(site.root, 'out'), { recursive: true })
		await build()
		expect(drawn).toHaveLength(2)
		expect(existsSync(fileOf('posts/a/card.png'))).toBe(true)
	})

	it('draws none for an edit below the title, and one for another title, with another address', async () => {
		await build()
		const before = meta('posts/a')['og:image']
		const bytes = readFileSync(fileOf('posts/a/card.png'))
		site.put({ 'content/posts/a.md': post('A', '', 'Other text.') })
		await build()
		expect([drawn.length, meta('posts/a')['og:image']]).toEqual([2, before])
		site.put({ 'content/posts/a.md': post('Another') })
		await build()
		expect(drawn.slice(2)).toEqual(['Another'])
		expect(meta('posts/a')['og:image']).not.toBe(before)
		expect(readFileSync(fileOf('posts/a/card.png')).equals(bytes)).toBe(false)
	})

	it('has the bytes of a clean one, and takes away what is not wanted any more', async () => {
		await site.build()
		site.put({ 'content/posts/a.md': post('A longer title') })
		expect(await site.rebuild()).toContain('posts/a/card.png')
		site.put({ 'content/posts/a.md': post('A', 'socialCard: false\n') })
		expect(await site.rebuild()).toContain('-posts/a/card.png')
		site.put({ 'blog.config.json': config({ socialCards: { colors: { accent: 'red' } } }) })
		expect(await site.rebuild()).toContain('posts/b/card.png')
	})

	it('does not trust a kept card that is damaged', async () => {
		await build()
		const bytes = readFileSync(fileOf('posts/a/card.png'))
		const [cache = ''] = readdirSync(join(site.root, 'cache'))
		const folder = join(site.root, 'cache', cache, 'images')
		for (const name of readdirSync(folder)) writeFileSync(join(folder, name), 'x')
		rmSync(join(site.root, 'out'), { recursive: true })
		await build()
		expect(drawn).toHaveLength(4)
		expect(readFileSync(fileOf('posts/a/card.png')).equals(bytes)).toBe(true)
	})
})

it('is the same with other numbers of threads, and when it is built twice', async () => {
	const titles = Array.from(
		{ length: 12 },
		(_, index) => `Title ${'number '.repeat(index)}${index} 🎉`,
	)
	for (const [index, title] of titles.entries())
		site.put({ [`content/posts/p${index}.md`]: post(title) })
	expect(await rulesOf({ workers: 2, verify: true })).toEqual([])
	const before = site.bytesOf('out')
	await build({ workers: 1, cache: false, out: join(site.root, 'clean') })
	expect(site.bytesOf('clean')).toEqual(before)
})

describe('letters that no font has', () => {
	it('cost a post its card, and the build one diagnostic', async () => {
		site.put({
			'content/posts/a.md': post('日本の話'),
			'content/posts/b/index.md': post('Go'),
			'content/posts/c.md': post('日曜日'),
		})
		const { diagnostics } = await build()
		expect(diagnostics).toMatchObject([
			{
				rule: 'card-letters-missing',
				severity: 'warning',
				message:
					'Expected a font with 日 曜 本 の 話 for the social card; the post has none, like 1 other',
			},
		])
		expect(meta('posts/a')).toEqual({ 'twitter:card': 'summary' })
		expect(drawn).toEqual(['Go'])
		// A warm build says it again.
		expect(await rulesOf()).toEqual(['card-letters-missing'])
	})
})

describe('a font of the user’s own', () => {
	const fonts = { socialCards: { fonts: ['fonts/own.woff2'] } }
	const use = (family: string) => {
		const font = bundledFonts.find((one) => one.family === family)
		mkdirSync(join(site.root, 'site/fonts'), { recursive: true })
		copyFileSync(font?.files[0] ?? '', join(site.root, 'site/fonts/own.woff2'))
	}

	it('draws the cards, and draws them again when it is another one', async () => {
		use('JetBrains Mono')
		site.put({ 'blog.config.json': config(fonts) })
		await build()
		const [mono, address] = [readFileSync(fileOf('posts/a/card.png')), meta('posts/a')['og:image']]
		expect(await build()).toMatchObject({ written: 0 })
		use('Vazirmatn')
		await build()
		expect(readFileSync(fileOf('posts/a/card.png')).equals(mono)).toBe(false)
		expect(meta('posts/a')['og:image']).not.toBe(address)
	})

	it('stops the build if it is not there', async () => {
		site.put({ 'blog.config.json': config(fonts) })
		await expect(build()).rejects.toThrow(/blog.config.json: Expected a font .*`fonts\/own.woff2`/)
	})
})

it('where nothing can be drawn posts have no cards, and the build says why, each time', async () => {
	problem = 'Cannot find native binding'
	expect(await rulesOf()).toEqual(['cards-unavailable'])
	expect(meta('posts/a')).toEqual({ 'twitter:card': 'summary' })
	problem = undefined
	expect(await rulesOf()).toEqual([])
	expect(drawn).toHaveLength(2)
	// Pages that nobody has edited name them now.
	expect(meta('posts/a')['og:image']).toMatch(/card\.png\?v=/)
})

describe('a design of the user’s own', () => {
	const design = (color: string) => `export default {
		title: 'Notes',
		url: 'https://example.com',
		socialCards: {
			colors: { text: 'white' },
			draw: ({ title, colors, post }) => ({
				type: 'container',
				style: { width: '100%', height: '100%', backgroundColor: '${color}' },
				children: [
					{ type: 'text', text: 'Mine', style: { color: colors.text } },
					{ type: 'text', text: title + ' ' + post.words, style: { fontSize: 90 } },
				],
			}),
		},
	}`
	const cornerOf = async (path: string) => {
		const { data } = await sharp(fileOf(path)).raw().toBuffer({ resolveWithObject: true })
		return [...data.subarray(-3)]
	}

	it('is drawn, and again when it shows something else', async () => {
		rmSync(join(site.root, 'site/blog.config.json'))
		site.put({ 'blog.config.mjs': design('#0000ff') })
		await build()
		expect(drawn.sort()).toEqual(['A 1', 'B <script> & "co" 1'])
		expect(await cornerOf('posts/a/card.png')).toEqual([0, 0, 255])
		site.put({ 'content/posts/a.md': post('A', '', 'Two words.') })
		await build()
		expect(drawn.slice(2)).toEqual(['A 2'])
		site.put({ 'blog.config.mjs': design('#ff0000') })
		await build()
		expect(await cornerOf('posts/a/card.png')).toEqual([255, 0, 0])
	})

	it('stops the build by the name of the post if it gives no tree', async () => {
		rmSync(join(site.root, 'site/blog.config.json'))
		site.put({ 'blog.config.mjs': design('#fff').replace('({ title', 'async ({ title') })
		await expect(build()).rejects.toThrow(
			/^content\/posts\/.*: Expected to draw its social card: Unexpected result/,
		)
		site.put({
			'blog.config.mjs': design('#fff').replace(
				"{ type: 'text', text: 'Mine'",
				"null, { type: 'text', text: ''",
			),
		})
		await expect(build()).rejects.toMatchObject({ code: 'PLUGIN' })
	})

	it('stops the build by the name of the post if it cannot be drawn', async () => {
		rmSync(join(site.root, 'site/blog.config.json'))
		site.put({ 'blog.config.mjs': design('no colour') })
		await expect(build()).rejects.toThrow(/content\/posts\/.*card\.png: .*backgroundColor/)
	})
})

it('is kept as long as somebody asks for it', async () => {
	await build()
	const [cache = ''] = readdirSync(join(site.root, 'cache'))
	const folder = join(site.root, 'cache', cache, 'images')
	const before = readdirSync(folder)
	const longAgo = new Date(Date.now() - 61 * 24 * 60 * 60 * 1000)
	for (const name of before) utimesSync(join(folder, name), longAgo, longAgo)
	site.put({ 'content/posts/a.md': post('Another') })
	await build()
	expect(before).toHaveLength(2)
	expect(readdirSync(folder).filter((name) => !before.includes(name))).toHaveLength(1)
	expect(readdirSync(folder)).toHaveLength(1)
	expect(existsSync(fileOf('posts/b/card.png'))).toBe(true)
})
