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
const put: DevPage['put'] = (file, text) => site.put(file, text)
beforeEach(() => {
	site = devPage()
})
afterEach(() => site.close())

/** A site whose theme is in three files, with its posts in `content`, or beside them. */
async function open(post: string): Promise<void> {
	config('#102030')
	footer('return <footer>First footer of {site.title}</footer>')
	put('own.css', 'main { margin-top: 11px }')
	put(post, '# Hello\n\nText.')
	page = await site.open(browser, '/posts/x/')
	await page.getByText('First footer of Notes').waitFor()
}
const config = (text: string) =>
	put(
		'blog.config.ts',
		`import { defineConfig } from '@blog/builder'
import { Footer } from './theme/footer.tsx'
import css from './own.css'
export default defineConfig({
	title: 'Notes',
	url: 'https://example.com',
	theme: { components: { Footer }, css, tokens: { text: ['${text}', '#ffffff'] } },
})`,
	)
const footer = (body: string) =>
	put(
		'theme/footer.tsx',
		`import type { FooterProps } from '@blog/theme'\n\nexport function Footer({ site }: FooterProps) {\n\t${body}\n}`,
	)
const overlay = () => page.locator('#blog-errors')
// Asked from outside: the page's policy lets nobody in it read texts as code.
const until = (expression: string) =>
	expect.poll(() => page.evaluate(expression).catch(() => false), { timeout: 30_000 }).toBeTruthy()

describe.each([
	['in a folder of their own', 'content/posts/x.md'],
	['beside the theme', 'posts/x.md'],
])('an open page of a site with its posts %s', (_, post) => {
	it('shows what is edited: a component, a style sheet, a token', async () => {
		await open(post)
		footer('return <footer>Second footer</footer>')
		await page.getByText('Second footer').waitFor()
		put('own.css', 'main { margin-top: 22px }')
		await until("getComputedStyle(document.querySelector('main')).marginTop === '22px'")
		config('#302010')
		await until("getComputedStyle(document.body).color === 'rgb(48, 32, 16)'")
		expect(await overlay().count()).toBe(0)
	})
})

describe('a component with a mistake', () => {
	it.each([
		['in its grammar', 'return <footer>{</footer>', /theme\/footer\.tsx:4:\d+: \S/],
		[
			'that shows when it runs',
			'return <footer>{site.owner.name}</footer>',
			/theme\/footer\.tsx:4:\d+: error: Unexpected failure of a component: .*'name'/,
		],
		[
			'in what it wants',
			"throw new Error('no luck')",
			/theme\/footer\.tsx:4:\d+: error: Unexpected failure of a component: no luck/,
		],
	])('%s is told over the last good page, and gone when it is mended', async (_, body, told) => {
		await open('content/posts/x.md')
		footer(body)
		await overlay().getByText(told).waitFor()
		expect(await page.locator('body > footer').innerText()).toBe('First footer of Notes')
		// Loaded again, it has the style that it was made with.
		const version = await page.locator('script[data-version]').getAttribute('data-version')
		put('own.css', 'main { margin-top: 33px }')
		await page
			.locator(`script[data-version]:not([data-version="${version}"])`)
			.waitFor({ state: 'attached' })
		expect(await overlay().getByText(told).count()).toBe(1)
		expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(16, 32, 48)')
		footer('return <footer>Mended</footer>')
		await page.getByText('Mended').waitFor()
		await until("getComputedStyle(document.querySelector('main')).marginTop === '33px'")
		expect(await overlay().count()).toBe(0)
	})

	it('leaves a page that was not seen before with the parts of the theme', async () => {
		await open('content/posts/x.md')
		footer("throw new Error('no luck')")
		await overlay().getByText('no luck').waitFor()
		await page.goto(new URL('/', page.url()).href)
		await overlay().getByText('no luck').waitFor()
		expect(await page.locator('.site-footer').count()).toBe(1)
	})
})
