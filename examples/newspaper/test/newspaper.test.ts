import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite, type RunningServer, startPreviewServer } from '@blog/builder'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'

const site = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'newspaper-'))
const fromTheme = createRequire(new URL('../../../packages/theme/package.json', import.meta.url))
const axe = readFileSync(fromTheme.resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let server: RunningServer
let diagnostics: readonly unknown[]

beforeAll(async () => {
	diagnostics = (await buildSite(site, { out })).diagnostics
	server = await startPreviewServer(out, { port: 0 })
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(out, { recursive: true, force: true })
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
		expect(diagnostics).toEqual([])
	})

	it.each(pages)('keeps nobody out of %s, light and dark', async (path) => {
		const page = await browser.newPage()
		await page.goto(new URL(path, server.url).href)
		await page.addScriptTag({ content: axe })
		for (const colorScheme of ['light', 'dark'] as const) {
			await page.emulateMedia({ colorScheme })
			// The colours of code are the renderer's.
			const found = await page.evaluate<{
				violations: { id: string; nodes: { html: string }[] }[]
			}>('axe.run({ exclude: [[".shiki .line"]] })')
			const problems = found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
			expect(problems, colorScheme).toEqual([])
		}
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
