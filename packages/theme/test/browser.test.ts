import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fixtureBrowser } from './fixture-browser.ts'
import { fixtureViews } from './fixture-views.ts'

const open = fixtureBrowser()

const scheme = (page: Page) => page.evaluate('getComputedStyle(document.body).colorScheme')

describe('the switch between light and dark', () => {
	it.each([
		['light', 'dark'],
		['dark', 'light'],
	] as const)(
		'goes from the system’s %s to %s, back, and to the system again',
		async (system, other) => {
			const { context, page, problems } = await open('home', { colorScheme: system })
			const button = page.getByRole('button', { name: 'Switch between light and dark' })
			const stored = () => page.evaluate('localStorage.getItem("theme")')
			expect([await scheme(page), await stored()]).toEqual([system, null])
			await button.click()
			expect([await scheme(page), await stored()]).toEqual([other, other])
			await page.reload()
			expect(await scheme(page)).toBe(other)
			await button.click()
			expect([await scheme(page), await stored()]).toEqual([system, system])
			await button.click()
			expect([await scheme(page), await stored()]).toEqual([system, null])
			await page.emulateMedia({ colorScheme: other })
			expect(await scheme(page)).toBe(other)
			expect(problems).toEqual([])
			await context.close()
		},
	)
})

it('prints dark on white, whatever the scheme', async () => {
	const { context, page } = await open('post', { colorScheme: 'dark' })
	await page.emulateMedia({ media: 'print' })
	const colors = () =>
		page.evaluate(
			`[getComputedStyle(document.querySelector('.prose p')).color, getComputedStyle(document.querySelector('.page-header .meta')).color, getComputedStyle(document.documentElement).colorScheme]`,
		)
	const system = await colors()
	await page.evaluate("document.documentElement.dataset.theme = 'dark'")
	expect(await colors()).toEqual(system)
	expect(system).toEqual(['rgb(0, 0, 0)', 'rgb(99, 95, 88)', 'light'])
	await context.close()
})

describe('a code block', () => {
	it('is copied as it is, without line numbers and marks', async () => {
		const { context, page, problems } = await open('post', {
			permissions: ['clipboard-read', 'clipboard-write'],
		})
		const figure = page.locator('figure.code').first()
		await figure.hover()
		await figure.getByRole('button').click()
		const copied = await page.evaluate<string>('navigator.clipboard.readText()')
		expect(copied.split('\n')[0]).toBe('// Decide returns whether a finished trace is kept.')
		expect(copied.endsWith('\n}')).toBe(true)
		expect(problems).toEqual([])
		await context.close()
	})
})

it.each([390, 1280])('no page scrolls sideways at %i pixels', async (width) => {
	const { context, page, problems } = await open('home', { viewport: { width, height: 800 } })
	for (const kind of Object.keys(await fixtureViews())) {
		await page.goto(`http://localhost/${kind}`)
		expect(await page.evaluate('document.documentElement.scrollWidth'), kind).toBe(width)
	}
	expect(problems).toEqual([])
	await context.close()
})

describe('without scripts', () => {
	it('everything is there to read, and no button that would do nothing', async () => {
		const withScripts = await open('post')
		const without = await open('post', { javaScriptEnabled: false })
		const read = (page: Page) => page.locator('main').innerText()
		const buttons = await withScripts.page.locator('.copy-code').allInnerTexts()
		const words = (text: string) => text.split(/\s+/).filter((word) => !buttons.includes(word))
		expect(words(await read(without.page))).toEqual(words(await read(withScripts.page)))
		expect(await without.page.locator('button:visible').count()).toBe(0)
		const email = without.page.locator('.consulting .email')
		expect((await email.innerText()).trim()).toBe('mw@example.com')
		await withScripts.context.close()
		await without.context.close()
	})
})

describe('a whole entry', () => {
	it('leads to its post, wherever it is clicked', async () => {
		const { context, page } = await open('home')
		const box = await page.locator('.entry .summary').first().boundingBox()
		if (!box) throw new Error('Expected a summary')
		await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
		await page.waitForURL('**/posts/*/')
		expect(new URL(page.url()).pathname).toBe('/blog/posts/tail-based-sampling/')
		await context.close()
	})
})
