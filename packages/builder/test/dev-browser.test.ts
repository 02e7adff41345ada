import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type DevPage, devPage } from './dev-page.ts'

let browser: Browser
beforeAll(async () => {
	browser = await launchBrowser()
})
afterAll(() => browser?.close())

let site: DevPage
let page: Page
const long = Array.from({ length: 80 }, (_, index) => `Paragraph ${index} of the post.`).join(
	'\n\n',
)

const put: DevPage['put'] = (file, text) => site.put(file, text)
beforeEach(async () => {
	site = devPage()
	put('blog.config.json', '{"title": "Notes", "url": "https://example.com"}')
	put('content/posts/x.md', `# First title\n\n${long}\n\n\`\`\`ts\nconst a = 1\n\`\`\`\n\nEnd.`)
	page = await site.open(browser, '/posts/x/', {
		permissions: ['clipboard-read', 'clipboard-write'],
	})
	// Gone as soon as the page is loaded again.
	await page.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
})
afterEach(() => site.close())

const post = (end: string, title = 'First title') =>
	put('content/posts/x.md', `# ${title}\n\n${long}\n\n${end}`)
const isSamePage = () => page.evaluate(() => 'isSamePage' in globalThis)
const scrollY = () => page.evaluate(() => scrollY)

describe('an open page, when a post changes', () => {
	it('gets the new text in place and keeps where the reader was', async () => {
		await page.evaluate(() => scrollTo(0, 900))
		const first = await page.locator('main p').nth(3).elementHandle()
		post('A new end.', 'Second title')
		await page.getByText('A new end.').waitFor()
		expect(await isSamePage()).toBe(true)
		expect(await scrollY()).toBe(900)
		expect(await page.title()).toBe('Second title | Notes')
		expect(await page.locator('h1').innerText()).toBe('Second title')
		// What has not changed is the very same node: an image in it is not fetched again, a selection stays.
		expect(await first?.evaluate((node) => node.isConnected)).toBe(true)
	})

	it('has buttons that work in what is new', async () => {
		post('```ts\nconst b = 2\n```')
		await page.getByText('const b').waitFor()
		await page.locator('.copy-code').click()
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('const b = 2')
		expect(await isSamePage()).toBe(true)
	})

	it('shows a mistake over the page, and takes it away', async () => {
		post('Text.', 'A\n\n[broken](nowhere.md)')
		await page.locator('#blog-errors').getByText('nowhere.md').first().waitFor()
		post('Mended.')
		await page.getByText('Mended.').waitFor()
		expect(await page.locator('#blog-errors').count()).toBe(0)
		expect(await isSamePage()).toBe(true)
	})

	it('stays as it is when another post changes that it does not show', async () => {
		put('content/posts/y.md', '---\ndate: 2020-01-01\ndraft: true\n---\nOther.')
		post('Last of all.')
		await page.getByText('Last of all.').waitFor()
		expect(await isSamePage()).toBe(true)
	})

	it('is loaded again when what is around the text changes', async () => {
		put('blog.config.json', '{"title": "Other notes", "url": "https://example.com"}')
		await page.locator('.site-title', { hasText: 'Other notes' }).waitFor()
		expect(await isSamePage()).toBe(false)
	})

	it('is loaded again for scripts in the text, which would not run otherwise', async () => {
		post(
			'<p id="by-script"></p><script>document.getElementById("by-script").textContent = "Ran."</script>',
		)
		await page.getByText('Ran.').waitFor()
		expect(await isSamePage()).toBe(false)
	})

	it('follows quick writes to the last one', async () => {
		for (let count = 0; count < 8; count++) post(`Text number ${count}.`)
		await page.getByText('Text number 7.').waitFor()
		expect(await page.getByText('Text number').count()).toBe(1)
	})
})
