import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type RunningServer, startPreviewServer } from '../src/index.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

const config = (more: object = {}) =>
	JSON.stringify({
		title: 'Notes & <more>',
		url: 'https://example.com/blog',
		language: 'en',
		languages: ['fa'],
		...more,
	})
const post = (title: string) => `---\ntitle: ${title}\ndate: 2024-10-09\n---\nText of ${title}.`

let site: ScratchSite
let server: RunningServer
let browser: Browser
beforeAll(async () => {
	site = scratchSite({
		'blog.config.json': config(),
		'content/posts/a.md': post('First'),
		'content/notes/b.md': post('Second'),
		'content/posts/c.fa.md': post('سوم'),
	})
	await site.build()
	server = await startPreviewServer(`${site.root}/out`, { port: 0, basePath: '/blog' })
	browser = await launchBrowser()
})
afterAll(async () => {
	await browser?.close()
	await server?.close()
	site.remove()
})

async function open(path: string, options = {}): Promise<Page> {
	const page = await browser.newPage(options)
	await page.goto(new URL(path, server.url).href)
	return page
}

/** What is shown of the elements of a name. */
const shown = (page: Page, name: string) =>
	page.evaluate<string[]>(
		`[...document.getElementsByTagName('${name}')].filter((one) => one.getClientRects().length > 0).map((one) => one.textContent)`,
	)

describe.each([
	['index.xml', { title: 'title', link: 'link', date: 'pubDate', summary: 'description' }],
	['atom.xml', { title: 'title', link: 'link', date: 'published', summary: 'summary' }],
])('a browser that opens %s', (file, names) => {
	it('shows what a feed is, and of each post what it is about', async () => {
		const page = await open(file)
		expect(await shown(page, names.title)).toEqual(['Notes & <more>', 'First', 'Second'])
		expect(await shown(page, names.date)).toHaveLength(2)
		expect(await shown(page, names.link)).toHaveLength(2)
		expect((await shown(page, names.summary)).slice(-2)).toEqual([
			'Text of First.',
			'Text of Second.',
		])
		for (const hidden of ['guid', 'id', 'content:encoded', 'content', 'dc:creator', 'language'])
			expect(await shown(page, hidden), hidden).toEqual([])
		const help = await page.evaluate(
			"getComputedStyle(document.documentElement, '::before').content",
		)
		expect(help).toMatch(/^"A feed brings new posts/)
		await page.close()
	})

	it('shows it in the language of the posts, from their side, and dark', async () => {
		const page = await open(`fa/${file}`, { colorScheme: 'dark' })
		const styleOf = (pseudo: string, property: string) =>
			page.evaluate(`getComputedStyle(document.documentElement, '${pseudo}').${property}`)
		expect(await styleOf('::before', 'content')).toMatch(/^"خوراک/)
		expect(await styleOf('', 'direction')).toBe('rtl')
		expect(await styleOf('', 'colorScheme')).toBe('dark')
		await page.close()
	})
})

describe('the page of the feeds', () => {
	it('has the addresses of the home page’s feeds and of each section, to be copied', async () => {
		const page = await open('subscribe/', { permissions: ['clipboard-read', 'clipboard-write'] })
		const addresses = page.locator('.feed-address')
		expect(await addresses.allInnerTexts()).toEqual(
			['index.xml', 'atom.xml', 'feed.json', 'notes/index.xml', 'posts/index.xml'].map(
				(file) => `https://example.com/blog/${file}`,
			),
		)
		await page.locator('.copy-code').nth(3).click()
		const here = new URL('notes/index.xml', server.url).href
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(here)
		for (const link of await addresses.all()) {
			const answer = await page.request.get(
				new URL(String(await link.getAttribute('href')), server.url).href,
			)
			expect(answer.status()).toBe(200)
		}
		await page.close()
	})

	it('is linked from every page, in each language', async () => {
		const page = await open('fa/posts/c/')
		await page.locator('.site-footer').getByRole('link', { name: 'اشتراک' }).click()
		await page.waitForURL('**/blog/fa/subscribe/')
		await page.getByRole('link', { name: 'English' }).click()
		await page.waitForURL('**/blog/subscribe/')
		await page.close()
	})

	it('gives way to a page of the user’s own', async () => {
		site.put({ 'content/subscribe.md': '# How to follow\n\nBy pigeon.' })
		await site.rebuild()
		expect(site.bytesOf('out').get('subscribe/index.html')).toContain('By pigeon.')
	})

	it('is not there if nobody wants it, and feeds are as they were', async () => {
		const before = site.bytesOf('out')
		site.put({ 'blog.config.json': config({ subscribe: false }) })
		await site.rebuild()
		const after = site.bytesOf('out')
		const withoutStyle = (file: string) =>
			before.get(file)?.replace(/^<\?xml-stylesheet[^\n]*\n/m, '')
		const feeds = [...after.keys()].filter((file) => /(?:index|atom)\.xml$|feed\.json$/.test(file))
		expect(feeds.length).toBeGreaterThan(6)
		for (const file of feeds) expect(after.get(file), file).toBe(withoutStyle(file))
		expect(after.has('fa/subscribe/index.html')).toBe(false)
		expect(after.get('posts/a/index.html')).not.toContain('/subscribe/')
		expect([...after.keys()].filter((file) => /assets\/feed/.test(file))).toEqual([])
	})
})
