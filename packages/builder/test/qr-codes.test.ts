import { parsePost } from '@blog/core'
import fc from 'fast-check'
import decodeQr from 'jsqr'
import sharp from 'sharp'
import { afterEach, describe, expect, it } from 'vitest'
import { qrImage } from '../src/images/qr-image.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

let site: ScratchSite | undefined
afterEach(() => {
	site?.remove()
	site = undefined
})

async function built(markdown: string) {
	site = scratchSite({
		'hugo.yaml': 'baseURL: https://example.org/sub/\n',
		'content/posts/a.md': `---\ntitle: A\ndate: 2024-01-01\n---\n${markdown}\n`,
	})
	const { diagnostics } = await site.build()
	const files = site.bytesOf('out')
	const tags = files.get('posts/a/index.html')?.match(/<img[^>]*>/g) ?? []
	return { diagnostics, files, tags }
}

async function read(image: Uint8Array): Promise<string | undefined> {
	const { data, info } = await sharp(image)
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true })
	return decodeQr.default(new Uint8ClampedArray(data), info.width, info.height)?.data
}

describe('qr', () => {
	it('is an image that says the text', async () => {
		const { diagnostics, files, tags } = await built(
			`{{< qr text="https://gohugo.io" />}}

{{< qr level="high" scale=2 alt="QR code linking to https://gohugo.io" class="c" id="i" title="T" targetDir="codes/a b" >}}
https://gohugo.io
{{< /qr >}}

Again {{< qr text="https://gohugo.io" />}} in a line.`,
		)
		expect(diagnostics).toEqual([])
		expect(tags).toEqual([
			expect.stringMatching(/^<img src="\/sub\/qr_\w{16}\.png" width="132" height="132" alt=""/),
			expect.stringMatching(
				/^<img src="\/sub\/codes\/a%20b\/qr_\w{16}\.png" width="74" height="74" alt="QR code linking to https:\/\/gohugo\.io" class="c" id="i" title="T"/,
			),
			tags[0]?.replace('fetchpriority="high"', 'loading="lazy"'),
		])
		const images = [...files].filter(([path]) => path.endsWith('.png') && /(^|\/)qr_/.test(path))
		expect(images.map(([path]) => path.replace(/_.*/, ''))).toEqual(['codes/a b/qr', 'qr'])
		for (const [, bytes] of images)
			expect(await read(Buffer.from(bytes, 'latin1'))).toBe('https://gohugo.io')
	})

	it('says what it cannot make a code of', async () => {
		const { diagnostics, tags } = await built(
			[
				'{{< qr />}}',
				'{{< qr text="a" level="most" />}}',
				'{{< qr text="a" scale=1 />}}',
				'{{< qr text="a" targetDir="../x" />}}',
				`{{< qr text="${'a'.repeat(3000)}" level="low" />}}`,
			].join('\n\n'),
		)
		expect(tags).toEqual([])
		expect(diagnostics.map(({ message }) => message)).toEqual([
			expect.stringContaining('Expected `text`'),
			expect.stringContaining('Unexpected level `most`'),
			expect.stringContaining('Unexpected scale `1`'),
			expect.stringContaining('Unexpected `..` in `targetDir`'),
			expect.stringContaining('Unexpected text of 3000 characters'),
		])
	})

	it('has the size that the page says, whatever the text', async () => {
		const texts = [
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
			fc.stringMatching(/^\d{1,600}$/),
			fc.stringMatching(/^[A-Z0-9 $%*+\-./:]{1,600}$/),
		]
		const levels = fc.constantFrom('low', 'medium', 'quartile', 'high')
		for (const text of texts) {
			const result = await fc.check(
				fc.asyncProperty(text, levels, async (written, level) => {
					const quoted = JSON.stringify(written.replace(/[^\P{C}]|\s/gu, 'x'))
					const { post } = await parsePost(`{{< qr text=${quoted} level=${level} />}}`)
					const [code] = post?.qrCodes ?? []
					if (code === undefined) return false
					const { width } = await sharp(await qrImage(code)).metadata()
					return JSON.stringify(post?.tree).includes(`width=\\"${width}\\"`)
				}),
			)
			expect(result.failed, JSON.stringify(result.counterexample)).toBe(false)
		}
	})
})
