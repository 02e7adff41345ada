import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type RunningServer, startDevServer } from '../src/index.ts'
import { picture } from './pictures.ts'

let browser: Browser
let server: RunningServer
let dir: string
beforeAll(async () => {
	browser = await launchBrowser()
	dir = mkdtempSync(join(tmpdir(), 'images-browser-'))
	put('blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	put('content/posts/x/index.md', `# X\n\n![a](a.jpg)\n\n${'Text.\n\n'.repeat(300)}\n\n![b](b.jpg)`)
	put('content/posts/x/a.jpg', await picture(2000, 1000).jpeg().toBuffer())
	put('content/posts/x/b.jpg', await picture(2000, 900).jpeg().toBuffer())
	server = await startDevServer(dir, { port: 0 })
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(dir, { recursive: true })
})

function put(file: string, text: string | Uint8Array): void {
	mkdirSync(dirname(join(dir, file)), { recursive: true })
	writeFileSync(join(dir, file), text)
}

/** Opens the post on a screen; styles and scripts from elsewhere than the site's own files are forbidden. */
async function open(width: number, deviceScaleFactor: number) {
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		deviceScaleFactor,
	})
	const page = await context.newPage()
	await page.route('**/posts/x/', async (route) => {
		const response = await route.fetch()
		const policy = "default-src 'self'; style-src 'self'; script-src 'none'"
		await route.fulfill({
			response,
			headers: { ...response.headers(), 'content-security-policy': policy },
		})
	})
	await page.goto(new URL('/posts/x/', server.url).href)
	const image = (alt: string) => page.getByAltText(alt)
	const source = (alt: string) =>
		image(alt).evaluate((element) => (element as HTMLImageElement).currentSrc)
	return { context, page, image, source }
}

it.each([
	[375, 1, 480],
	[375, 2, 720],
	[375, 3, 1080],
	[1280, 1, 720],
	[1280, 2, 1440],
])('a window of %d pixels with %d dots a pixel fetches %d', async (width, dots, fetched) => {
	const { context, source } = await open(width, dots)
	expect(await source('a')).toMatch(
		new RegExp(`/assets/derived/a\\.[0-9a-f]{10}\\.${fetched}\\.webp$`),
	)
	await context.close()
})

it('has the place of an image before it is there, and fetches what is far below when the reader comes', async () => {
	const { context, page, image, source } = await open(1280, 1)
	const { width = 0, height = 0 } = (await image('b').boundingBox()) ?? {}
	expect(width).toBeGreaterThan(600)
	expect(width / height).toBeCloseTo(2000 / 900, 1)
	expect(await source('b')).toBe('')
	await image('b').scrollIntoViewIfNeeded()
	await expect.poll(() => source('b')).toMatch(/\.720\.webp$/)
	expect(await page.evaluate(() => document.fonts.status)).toBe('loaded')
	await context.close()
})
