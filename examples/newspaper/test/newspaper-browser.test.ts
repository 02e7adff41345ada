import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../../../packages/theme/test/axe.ts'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type ServedSite, serveSite } from '../../../test/serve-site.ts'

const site = fileURLToPath(new URL('..', import.meta.url))
let browser: Browser
let server: ServedSite

beforeAll(async () => {
	server = await serveSite(site)
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await server?.close()
})

const pages = [
	'/',
	'/posts/clock/',
	'/archives/',
	'/tags/databases/',
	'/about/',
	'/fa/',
	'/fa/posts/letters/',
]

describe('the newspaper', () => {
	it('is less than 150 lines that can be read', () => {
		const folder = join(site, 'theme')
		const lines = readdirSync(folder).flatMap((file) =>
			readFileSync(join(folder, file), 'utf8').trimEnd().split('\n'),
		)
		expect(lines.length).toBeLessThan(150)
		expect(lines.filter((line) => line.length > 130)).toEqual([])
	})

	it('builds without a single diagnostic', () => {
		expect(server.summary.diagnostics).toEqual([])
	})

	it.each(pages)('keeps nobody out of %s, light and dark', async (path) => {
		const page = await browser.newPage()
		await page.goto(new URL(path, server.url).href)
		expect(await axeProblems(page)).toEqual([])
		await page.close()
	})

	it.each([360, 768, 1280])('never scrolls sideways at %i pixels', async (width) => {
		const page = await browser.newPage({ viewport: { width, height: 800 } })
		for (const path of pages) {
			await page.goto(new URL(path, server.url).href)
			expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(width)
		}
		await page.close()
	})

	it.each([
		['/', '.lead h2', '.notice', true],
		['/posts/clock/', '.story .prose', '.story aside', true],
		['/fa/posts/letters/', '.story .prose', '.story aside', false],
	])(
		'has a column beside what is read on %s, on the side where lines end',
		async (path, text, beside, isRight) => {
			const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
			await page.goto(new URL(path, server.url).href)
			const [main, aside] = await Promise.all(
				[text, beside].map((selector) => page.locator(selector).boundingBox()),
			)
			if (!main || !aside) throw new Error('Expected both to be there')
			expect(aside.x > main.x).toBe(isRight)
			expect(aside.y).toBeLessThan(main.y + main.height)
			await page.close()
		},
	)
})
