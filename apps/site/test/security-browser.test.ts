import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSite, startPreviewServer } from '@blog/builder'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'

const site = fileURLToPath(new URL('..', import.meta.url))
const out = mkdtempSync(join(tmpdir(), 'security-'))
let browser: Browser
let server: Awaited<ReturnType<typeof startPreviewServer>>
let page: Page
const problems: string[] = []

beforeAll(async () => {
	await buildSite(site, { out })
	server = await startPreviewServer(out, { port: 0 })
	browser = await launchBrowser()
	page = await browser.newPage()
	await page.exposeFunction('tell', (text: string) => void problems.push(text))
	await page.addInitScript(
		"addEventListener('securitypolicyviolation', (event) => tell(event.violatedDirective + ' ' + event.blockedURI))",
	)
	page.on('console', (message) => void problems.push(message.text()))
	page.on('pageerror', (error) => void problems.push(String(error)))
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	rmSync(out, { recursive: true, force: true })
})

const go = (path: string) => page.goto(new URL(path, server.url).href)

it('a walk through the sample blog meets no policy, and its console is silent', async () => {
	await go('/')
	await page.locator('article h2 a').first().click()
	await page.locator('article.post').waitFor()
	// Code, formulas, images.
	await go('/posts/race-detector-in-ci/')
	await page.locator('.copy-code').first().waitFor({ state: 'attached' })
	await go('/posts/evaluating-llm-applications/')
	await page.locator('math').first().waitFor()
	await go('/posts/rag-in-production/')
	await page.locator('main img').first().scrollIntoViewIfNeeded()
	await expect
		.poll(() =>
			page.evaluate("[...document.querySelectorAll('main img')].some((i) => i.naturalWidth)"),
		)
		.toBe(true)
	await go('/search/?q=retrieval')
	await page.locator('.search-results li').first().waitFor()
	await go('/archives/')
	await page.keyboard.press('/')
	await page.locator('dialog[open] input:focus').waitFor()
	await page.keyboard.type('sampling')
	await page.locator('.search-results li').first().waitFor()
	await go('/about/')
	await page.getByRole('button', { name: /light and dark/ }).click()
	expect(problems).toEqual([])
})

it('nor does a page that is not there, which says so once', async () => {
	const response = await go('/posts/tail-sampling-traces.html')
	expect(response?.status()).toBe(404)
	await page.locator('.search-results li').first().waitFor()
	// What Chromium itself says of the status.
	expect(problems.splice(0)).toEqual([expect.stringContaining('404')])
})

it.each(['/index.xml', '/feed.json', '/posts/rag-in-production/index.md'])(
	'%s is sent with the headers of the site',
	async (path) => {
		const response = await fetch(new URL(path, server.url))
		expect(response.headers.get('content-security-policy')).toBe("frame-ancestors 'self'")
		expect(response.headers.get('x-content-type-options')).toBe('nosniff')
	},
)
