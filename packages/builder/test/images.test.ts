import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { checkSite } from '../src/check/check-site.ts'
import type { ImageEncoder } from '../src/images/image-encoder.ts'
import { sharpEncoder } from '../src/images/sharp-encoder.ts'
import { animatedGif, animatedPng, picture, pixelBomb, turnedPhoto } from './pictures.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

/** sharp, and which widths it was asked for. */
function counted(): ImageEncoder & { readonly runs: number[]; readonly decoded: string[] } {
	const encoder = sharpEncoder()
	const runs: number[] = []
	const decoded: string[] = []
	return {
		...encoder,
		runs,
		decoded,
		decode(bytes, variant) {
			decoded.push(`${bytes.length}${variant.animated ? ' animated' : ''}`)
			return encoder.decode(bytes, variant)
		},
		encode(bytes, variant) {
			runs.push(variant.width)
			return encoder.encode(bytes, variant)
		},
	}
}

let photo: Buffer
let png: Buffer
beforeAll(async () => {
	photo = await turnedPhoto(900, 1200)
	png = await picture(300, 200).png().toBuffer()
})

let site: ScratchSite
let encoder: ReturnType<typeof counted>
beforeEach(() => {
	encoder = counted()
	site = scratchSite(
		{
			'blog.config.json': '{"title": "Notes", "url": "https://example.com/base"}',
			'content/posts/a/index.md': post('A', '![photo](photo.jpg)\n\n![png](</img/My Shot.png>)'),
			'content/posts/a/photo.jpg': photo,
			'static/img/My Shot.png': png,
			'static/img/unseen.png': png,
		},
		true,
	)
})
afterEach(() => site.remove())

function post(title: string, text: string, more = ''): string {
	return `---\ntitle: ${title}\ndate: 2024-01-01\n${more}---\n\n${text}\n`
}
const build = (options = {}) => site.build({ imageEncoder: encoder, ...options })
const page = (name = 'a') => readFileSync(join(site.root, 'out/posts', name, 'index.html'), 'utf8')
const made = () => {
	const folder = join(site.root, 'out/assets/derived')
	return existsSync(folder) ? readdirSync(folder).sort() : []
}
const anonymous = (text: string) => text.replace(/\.[0-9a-f]{10}\./g, '.HASH.')
/** Sorted without hashes, which sort otherwise. */
const names = () => made().map(anonymous).sort()

describe('an image of a post', () => {
	it('has other sizes in WebP', async () => {
		await build()
		expect(names()).toEqual([
			'my-shot.HASH.300.webp',
			'photo.HASH.480.webp',
			'photo.HASH.720.webp',
			'photo.HASH.900.webp',
		])
		expect(anonymous(page())).toContain(
			'<picture><source type="image/webp" srcset="/base/assets/derived/photo.HASH.480.webp 480w, /base/assets/derived/photo.HASH.720.webp 720w, /base/assets/derived/photo.HASH.900.webp 900w" sizes="(max-width: 689px) calc(100vw - 42px), 647px"><img src="/base/posts/a/photo.jpg" alt="photo" width="900" height="1200" fetchpriority="high" decoding="async"></picture>',
		)
		expect(anonymous(page())).toContain(
			'<picture><source type="image/webp" srcset="/base/assets/derived/my-shot.HASH.300.webp 300w" sizes="(max-width: 342px) calc(100vw - 42px), 300px"><img src="/base/img/My%20Shot.png" alt="png" width="300" height="200" loading="lazy" decoding="async"></picture>',
		)
		for (const file of made()) {
			const { format, width } = await sharp(join(site.root, 'out/assets/derived', file)).metadata()
			expect(`${format} ${width}`).toBe(`webp ${/(\d+)\.webp/.exec(file)?.[1]}`)
		}
	})

	it('is published as it is too, and in feeds as an image with its whole address', async () => {
		await build()
		expect(readFileSync(join(site.root, 'out/posts/a/photo.jpg')).equals(photo)).toBe(true)
		for (const file of ['index.xml', 'atom.xml', 'feed.json']) {
			const feed = readFileSync(join(site.root, 'out', file), 'utf8')
			expect(feed).toContain('https://example.com/base/posts/a/photo.jpg')
			expect(feed).not.toMatch(/<picture|srcset|webp/)
		}
	})

	it('has the formats and widths that the config asks for', async () => {
		site.put({
			'blog.config.json': '{"images": {"widths": [200], "formats": ["webp", "avif"]}}',
		})
		await build()
		expect(names()).toEqual([
			'my-shot.HASH.200.avif',
			'my-shot.HASH.200.webp',
			'photo.HASH.200.avif',
			'photo.HASH.200.webp',
		])
		expect(anonymous(page())).toMatch(
			/<picture><source type="image\/avif" srcset="\/assets\/derived\/photo.HASH.200.avif 200w" [^>]*><source type="image\/webp"/,
		)
	})

	it('is all there is if the config says so', async () => {
		site.put({ 'blog.config.json': '{"images": false}' })
		const { diagnostics } = await build()
		expect([made(), encoder.runs]).toEqual([[], []])
		expect(page()).toContain('<img src="/posts/a/photo.jpg" alt="photo" width="900" height="1200"')
		expect(diagnostics.map(({ rule }) => rule)).toEqual(['site-url-missing'])
	})

	it('is made once, however many posts show it', async () => {
		site.put({ 'content/posts/b.md': post('B', '<p><img src="a/photo.jpg"></p>') })
		await build()
		expect(encoder.runs).toHaveLength(4)
		expect(anonymous(page('b'))).toContain('srcset="/base/assets/derived/photo.HASH.480.webp 480w')
	})
})

it('a cover has them too, and the first image below it waits', async () => {
	site.put({
		'content/posts/a/index.md': post(
			'A',
			'![b](</img/My Shot.png>)',
			'cover: {image: photo.jpg}\n',
		),
	})
	await build()
	expect(anonymous(page())).toMatch(
		/<figure class="cover"><picture><source type="image\/webp" srcset="\/base\/assets\/derived\/photo.HASH.480.webp 480w, [^"]*" sizes="\(max-width: 689px\) calc\(100vw - 42px\), 647px"\/><img src="\/base\/posts\/a\/photo.jpg" alt width="900" height="1200" fetchpriority="high" decoding="async"\/><\/picture>/,
	)
	expect(page()).toContain('alt="b" width="300" height="200" loading="lazy"')
})

describe('a second build', () => {
	it('does nothing', async () => {
		await build()
		encoder.runs.length = 0
		expect(await build()).toMatchObject({ written: 0 })
		expect(encoder.runs).toEqual([])
	})

	it('into another folder makes no image and has the same bytes', async () => {
		await build()
		encoder.runs.length = 0
		const before = site.bytesOf('out')
		await build({ out: join(site.root, 'other') })
		expect(encoder.runs).toEqual([])
		expect(site.bytesOf('other')).toEqual(before)
	})

	it('has the bytes of one without a cache', async () => {
		await site.build()
		site.put({ 'content/posts/a/index.md': post('A', 'Other text. ![photo](photo.jpg)') })
		expect(await site.rebuild()).toEqual(
			expect.arrayContaining(['posts/a/', expect.stringMatching(/^-assets\/derived\/my-shot/)]),
		)
	})

	it('makes what is damaged in the cache again', async () => {
		await build()
		const before = site.bytesOf('out')
		const folder = join(
			site.root,
			'cache',
			readdirSync(join(site.root, 'cache'))[0] ?? '',
			'images',
		)
		const [first = '', second = ''] = readdirSync(folder)
		writeFileSync(join(folder, first), readFileSync(join(folder, first)).subarray(0, -9))
		writeFileSync(join(folder, second), '')
		encoder.runs.length = 0
		rmSync(join(site.root, 'out'), { recursive: true })
		await build()
		expect(encoder.runs).toHaveLength(2)
		expect(site.bytesOf('out')).toEqual(before)
	})

	it('makes a changed image under another name, and removes the old ones', async () => {
		await build()
		const before = made()
		encoder.runs.length = 0
		site.put({ 'static/img/My Shot.png': await picture(280, 200).png().toBuffer() })
		await build()
		expect(encoder.runs).toEqual([280])
		expect(made().filter((file) => before.includes(file))).toHaveLength(3)
		expect(made()).toHaveLength(4)
		expect(page()).toContain(made()[0])
	})

	it('of a larger quality is another one', async () => {
		await build()
		const before = made()
		site.put({ 'blog.config.json': '{"images": {"quality": {"webp": 90}}}' })
		await build()
		expect(made()).toHaveLength(before.length)
		expect(made().filter((file) => before.includes(file))).toEqual([])
	})

	it('is verified', async () => {
		const { diagnostics } = await build({ verify: true })
		expect(diagnostics).toEqual([])
	})
})

describe('an image that moves or is drawn', () => {
	it('still does', async () => {
		site.put({
			'content/posts/a/index.md': post('A', '![](g.gif) ![](p.png) ![](s.svg)'),
			'content/posts/a/g.gif': await animatedGif(200, 100),
			'content/posts/a/p.png': await animatedPng(200, 100),
			'content/posts/a/s.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
		})
		const { diagnostics } = await build()
		expect(names()).toEqual(['g.HASH.200.webp'])
		const animation = await sharp(join(site.root, 'out/assets/derived', made()[0] ?? '')).metadata()
		expect(animation.pages).toBe(3)
		expect(page()).toMatch(
			/<\/picture> <img src="\/base\/posts\/a\/p.png"[^>]*> <img src="\/base\/posts\/a\/s.svg"/,
		)
		expect(diagnostics).toEqual([])
	})
})

describe('a broken image', () => {
	const found = ({
		rule,
		file,
		line,
		column,
	}: {
		rule: string
		file: string
		line?: number
		column?: number
	}) => `${file}:${line}:${column} ${rule}`

	it('is named with its place, published as it is, and hides nothing else', async () => {
		site.put({
			'content/posts/a/index.md': post(
				'A',
				'x ![](cut.jpg) ![](bomb.png)\n\n![](text.png) ![](photo.jpg)',
			),
			'content/posts/a/cut.jpg': photo.subarray(0, photo.length / 2),
			'content/posts/a/bomb.png': Buffer.concat([await pixelBomb(), Buffer.alloc(5000)]),
			'content/posts/a/text.png': 'no image',
		})
		const { diagnostics } = await build()
		const expected = [
			'content/posts/a/index.md:6:3 image-damaged',
			'content/posts/a/index.md:6:16 image-too-large',
			'content/posts/a/index.md:8:1 image-damaged',
		]
		expect(diagnostics.map(found)).toEqual(expected)
		expect((await build()).diagnostics).toEqual(diagnostics)
		const { diagnostics: checked } = await checkSite(join(site.root, 'site'), {
			now: new Date('2025-01-01'),
		})
		const ofBuild = checked.filter(
			({ rule }) => rule !== 'image-alt-missing' && rule !== 'image-orphaned',
		)
		expect(ofBuild.map(found)).toEqual(expected)

		const cut = made().filter((file) => file.startsWith('cut'))
		expect(cut.length).toBeGreaterThan(0)
		for (const file of cut)
			expect(statSync(join(site.root, 'out/assets/derived', file)).size).toBe(photo.length >> 1)
		expect(page()).toContain('<img src="/base/posts/a/bomb.png"')
		expect(page()).toContain('<img src="/base/posts/a/text.png"')
		expect(anonymous(page())).toContain('photo.HASH.480.webp 480w')
	})
})

it('a warm build does not ask for sharp', async () => {
	await build()
	const asked: string[] = []
	const watched: ImageEncoder = {
		...encoder,
		problem() {
			asked.push('problem')
			return undefined
		},
	}
	site.put({ 'content/posts/b.md': post('B', '![](a/photo.jpg)') })
	encoder.runs.length = 0
	await build({ imageEncoder: watched })
	expect([asked, encoder.runs]).toEqual([[], []])
	expect(page('b')).toContain('<picture>')
})

describe('a check', () => {
	const check = () =>
		checkSite(join(site.root, 'site'), { now: new Date('2025-01-01'), imageEncoder: encoder })

	it('makes no image, reads each once, and writes nothing', async () => {
		const gif = await animatedGif(200, 100)
		site.put({
			'content/posts/a/index.md': post('A', '![a](g.gif) ![b](g.gif) ![c](photo.jpg)'),
			'content/posts/a/g.gif': gif,
		})
		const before = site.bytesOf('.')
		await check()
		expect(encoder.runs).toEqual([])
		expect(encoder.decoded.sort()).toEqual([`${gif.length} animated`, `${photo.length}`].sort())
		expect(site.bytesOf('.')).toEqual(before)
	})

	it('does not even read what a build has made', async () => {
		await build()
		encoder.runs.length = 0
		const before = site.bytesOf('cache')
		await check()
		expect([encoder.runs, encoder.decoded]).toEqual([[], []])
		expect(site.bytesOf('cache')).toEqual(before)
	})
})

describe('without sharp', () => {
	const missing: ImageEncoder = {
		version: 'no sharp',
		problem: () => 'Cannot find module',
		encode: () => Promise.reject(new Error('never')),
		decode: () => Promise.reject(new Error('never')),
	}

	it('images are published as they are, and it is said once', async () => {
		const { diagnostics } = await build({ imageEncoder: missing })
		expect(diagnostics).toMatchObject([
			{ rule: 'images-unavailable', file: 'content/posts/a/index.md', line: 6 },
		])
		expect(diagnostics[0]?.message).toContain('Cannot find module')
		expect(made()).toEqual([])
		expect(page()).toContain('<img src="/base/posts/a/photo.jpg" alt="photo" width="900"')
	})

	it('they are made as soon as there is one', async () => {
		await build({ imageEncoder: missing })
		expect((await build()).diagnostics).toEqual([])
		expect(made()).toHaveLength(4)
	})

	it('a site without images does not ask for it', async () => {
		site.put({
			'content/posts/a/index.md': post('A', 'Text, ![](https://a.example/a.png) ![](s.svg)'),
		})
		site.put({ 'content/posts/a/s.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })
		const asked: string[] = []
		const watched: ImageEncoder = {
			...missing,
			problem() {
				asked.push('problem')
				return undefined
			},
		}
		const { diagnostics } = await build({ imageEncoder: watched })
		expect([asked, diagnostics]).toEqual([[], []])
	})
})
