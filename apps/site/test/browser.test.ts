import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type ServedSite, serveSite } from '../../../test/serve-site.ts'
import { sample } from './sample-site.ts'

let browser: Browser
let server: ServedSite

beforeAll(async () => {
	server = await serveSite(sample)
	browser = await launchBrowser()
})

afterAll(async () => {
	await browser?.close()
	await server?.close()
})

async function open(
	path: string,
	options: BrowserContextOptions = {},
): Promise<{ page: Page; problems: string[] }> {
	const context = await browser.newContext(options)
	const page = await context.newPage()
	const problems: string[] = []
	page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
	page.on('pageerror', (error) => problems.push(String(error)))
	page.on(
		'response',
		(response) =>
			response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`),
	)
	page.on('request', (request) => {
		if (new URL(request.url()).origin !== new URL(server.url).origin)
			problems.push(`other host: ${request.url()}`)
	})
	await page.goto(new URL(path, server.url).href)
	return { page, problems }
}

const pages = [
	'/',
	'/posts/rag-in-production/',
	'/posts/evaluating-llm-applications/',
	'/archives/',
	'/tags/',
	'/tags/go/',
	'/about/',
	'/categories/',
	'/series/',
	'/search/',
]

describe.each([
	{ width: 390, height: 844 },
	{ width: 1280, height: 900 },
])('at $width pixels', (viewport) => {
	it.each(pages)('%s shows without errors and never scrolls sideways', async (path) => {
		const { page, problems } = await open(path, { viewport })
		expect(problems).toEqual([])
		expect(
			await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
		).toBeLessThanOrEqual(0)
		expect(await page.locator('h1').count()).toBe(1)
		await page.context().close()
	})
})

describe('the home page', () => {
	it('reads like a list of titles, summaries and lines such as October 9, 2024 · 5 min · MW', async () => {
		const { page } = await open('/')
		const entry = page.locator('article').first()
		expect(await entry.locator('p').last().innerText()).toBe(
			'October 9, 2024\u00a0·\u00a05 min\u00a0·\u00a0MW',
		)
		expect(await entry.locator('.summary').innerText()).toMatch(/ \.\.\.$/)
		await entry.locator('h2 a').click()
		await page.waitForURL(/tail-based-trace-sampling\/$/)
		await page.context().close()
	})

	it('is complete without scripts, the address included', async () => {
		const { page } = await open('/', { javaScriptEnabled: false })
		expect(await page.locator('article').count()).toBe(10)
		expect(await page.locator('.scheme-toggle').isVisible()).toBe(false)
		expect((await page.locator('.email').innerText()).trim()).toBe('mw@example.com')
		const href = (await page.locator('.email').getAttribute('href')) ?? ''
		expect(decodeURIComponent(href)).toBe('mailto:mw@example.com')
		await page.context().close()
	})
})

describe('light and dark', () => {
	it('follow the system, and then the reader, also after a reload', async () => {
		const { page } = await open('/', { colorScheme: 'dark' })
		const ink = () => page.evaluate<string>('getComputedStyle(document.body).color')
		const dark = await ink()
		await page.getByRole('button', { name: /light and dark/ }).click()
		const light = await ink()
		expect(light).not.toBe(dark)
		await page.reload()
		expect(await ink()).toBe(light)
		await page.context().close()
	})

	it('colours code in both', async () => {
		const colors = await Promise.all(
			(['light', 'dark'] as const).map(async (colorScheme) => {
				const { page } = await open('/posts/race-detector-in-ci/', { colorScheme })
				const found = await page.evaluate<string[]>(
					"[...new Set([...document.querySelectorAll('pre.shiki span')].map((span) => getComputedStyle(span).color))].sort()",
				)
				await page.context().close()
				return found
			}),
		)
		expect(colors[0]?.length).toBeGreaterThan(3)
		expect(colors[0]).not.toEqual(colors[1])
	})
})

describe('a post', () => {
	it('copies code with its button', async () => {
		const { page } = await open('/posts/race-detector-in-ci/', {
			permissions: ['clipboard-read', 'clipboard-write'],
		})
		await page.locator('figure.code').first().hover()
		await page.locator('.copy-code').first().click()
		const copied = await page.evaluate<string>('navigator.clipboard.readText()')
		expect(copied).toMatch(/^type Registry struct \{[\s\S]+\}$/)
		await page.context().close()
	})

	it('shows formulas, each once, without a style sheet or font of their own', async () => {
		const { page } = await open('/posts/evaluating-llm-applications/')
		const formulas = page.locator('math[display=block]')
		expect(await formulas.count()).toBe(2)
		const box = await formulas.first().boundingBox()
		expect(box?.height).toBeGreaterThan(20)
		expect(await page.locator('.katex-html').count()).toBe(0)
		await page.context().close()
	})

	it('leads to its parts by its table of contents', async () => {
		const { page } = await open('/posts/cache-as-reliability/')
		await page.locator('.toc summary').click()
		await page.locator('.toc a', { hasText: 'Jitter' }).click()
		expect(new URL(page.url()).hash).toBe('#jitter')
		await page.context().close()
	})
})

describe('the search', () => {
	it('is used by keyboard alone, and nothing of it is loaded before', async () => {
		const { page, problems } = await open('/')
		const loaded: string[] = []
		page.on('request', (request) => void loaded.push(new URL(request.url()).pathname))
		expect(await page.locator('dialog').count()).toBe(0)
		await page.keyboard.press('/')
		await page.locator('dialog[open] input:focus').waitFor()
		expect(loaded.filter((path) => path.startsWith('/assets/search/'))).toEqual([])
		await page.keyboard.type('observabilty data')
		await page.getByText('for “observability”').waitFor()
		const first = page.locator('.search-results li').first()
		expect(await first.locator('.result-title').innerText()).toMatch(/^Observability when/)
		await page.keyboard.press('ArrowDown')
		expect(await page.evaluate('document.activeElement.className')).toBe('result-title')
		await page.keyboard.press('ArrowUp')
		expect(await page.evaluate('document.activeElement.localName')).toBe('input')
		await page.keyboard.press('Escape')
		expect(await page.locator('dialog[open]').count()).toBe(0)
		await page.keyboard.press('Control+k')
		expect(await page.locator('dialog[open] input:focus').count()).toBe(1)
		await page.keyboard.press('Enter')
		await page.waitForURL(/observability-with-too-much-data\/$/)
		expect(problems).toEqual([])
		await page.context().close()
	})

	it('leads to the place in the post', async () => {
		const { page } = await open('/')
		await page.keyboard.press('/')
		await page.locator('dialog[open] input:focus').waitFor()
		// At once: what a part of it finds leads elsewhere.
		await page.keyboard.insertText('stale-while-revalidate')
		await page.locator('.search-results p a').first().click()
		await page.waitForURL(/\/posts\/cache-as-reliability\/#./)
		expect(await page.locator(':target').count()).toBe(1)
		expect(await page.locator('dialog[open]').count()).toBe(0)
		await page.context().close()
	})

	it('has a page whose address holds what is looked for', async () => {
		const { page, problems } = await open('/search/?q=retrieval')
		await page.locator('.search-results li').first().waitFor()
		await page.locator('.search-page input').fill('sampling')
		await page.waitForURL(/\?q=sampling$/)
		await page.locator('mark', { hasText: 'sampling' }).first().waitFor()
		await page.locator('.search-page input').fill('')
		await page.waitForURL(/\/search\/$/)
		expect(problems).toEqual([])
		await page.context().close()
	})

	it('leaves the focus to who was faster', async () => {
		const { page } = await open('/')
		let load = () => {}
		const asked = new Promise<void>((resolve) => {
			load = resolve
		})
		await page.route(/assets\/search\.\w+\.js/, async (route) => {
			await asked
			await route.continue()
		})
		await page.goto(new URL('/search/', server.url).href, { waitUntil: 'domcontentloaded' })
		await page.keyboard.press('Tab')
		load()
		await page.locator('.search-page input').waitFor()
		expect(await page.evaluate('document.activeElement.localName')).toBe('a')
		await page.context().close()
	})

	it('says how to go on without scripts', async () => {
		const { page } = await open('/search/', { javaScriptEnabled: false })
		await page.locator('.search-page a').click()
		await page.waitForURL(/\/archives\/$/)
		await page.context().close()
	})

	it('shows what is in posts as text', async () => {
		const { page, problems } = await open('/')
		await page.keyboard.press('/')
		await page.locator('dialog[open] input:focus').waitFor()
		await page.keyboard.type('<img src=x onerror=alert(1)>')
		await page.locator('.search-status', { hasText: /./ }).waitFor()
		expect(await page.locator('dialog img').count()).toBe(0)
		expect(problems).toEqual([])
		await page.context().close()
	})

	it('looks for what was meant where there is nothing', async () => {
		const context = await browser.newContext()
		const page = await context.newPage()
		await page.goto(new URL('/posts/tail-sampling-traces.html', server.url).href)
		const first = page.locator('.search-results .result-title').first()
		expect(await first.innerText()).toMatch(/^Tail-based trace sampling/)
		await context.close()
	})
})
