import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { createTheme } from '../src/index.ts'
import { axeProblems } from './axe.ts'
import { fixtureViews, site } from './fixture-views.ts'

const theme = createTheme()
const style = String(theme.assets.find(({ path }) => path === 'style.css')?.content)
const script = String(theme.assets.find(({ path }) => path === 'script.js')?.content)
let browser: Browser

beforeAll(async () => {
	browser = await launchBrowser()
})

afterAll(() => browser?.close())

/** A page with its style, without its script. */
async function open(html: string) {
	const page = await browser.newPage({ viewport: { width: 1000, height: 800 } })
	await page.route('**/*', (route) => route.fulfill({ body: '' }))
	await page.setContent(html.replace('</head>', () => `<style>${style}</style></head>`))
	return page
}

describe.each(['ar', 'fa'])('pages in %s', (language) => {
	const languages = ['en', language].map((tag) => ({
		language: tag,
		locale: tag,
		name: tag === 'en' ? 'English' : tag,
		url: `/${tag}/`,
		isDefault: tag === 'en',
	}))

	it('keep nobody out, light and dark, and do not scroll sideways', async () => {
		for (const [kind, view] of Object.entries(
			await fixtureViews({ ...site, language, languages }),
		)) {
			const page = await open(theme.render(view))
			expect(await axeProblems(page), kind).toEqual([])
			for (const width of [390, 1000]) {
				await page.setViewportSize({ width, height: 800 })
				expect(await page.evaluate('document.documentElement.scrollWidth'), kind).toBe(width)
			}
			await page.close()
		}
	})

	it('have a script that speaks as they do', async () => {
		const { home } = await fixtureViews({ ...site, language })
		const page = await open(theme.render(home))
		await page.addScriptTag({ content: script })
		const { texts } = theme.wording(language)
		const toggle = page.getByRole('button', { name: texts.switchScheme })
		expect(await toggle.getAttribute('title')).toBe(texts.schemeSystem)
		await page.emulateMedia({ colorScheme: 'light' })
		await toggle.click()
		expect(await toggle.getAttribute('title')).toBe(texts.schemeDark)
		await page.close()
	})

	it('begin at the right, and code at the left', async () => {
		const { post } = await fixtureViews({ ...site, language, languages })
		const page = await open(theme.render(post))
		const directionOf = (selector: string) =>
			page.evaluate(`getComputedStyle(document.querySelector('${selector}')).direction`)
		expect(await directionOf('main')).toBe('rtl')
		for (const selector of ['pre', '.prose p code', 'math', 'figure.code', 'kbd', '.email'])
			expect(await directionOf(selector), selector).toBe('ltr')
		// The sign of a changed line, and what it means.
		const sign = `getComputedStyle(document.querySelector('.line.add'), '::after').content`
		expect(await page.evaluate(sign)).toBe(`"+" / "${theme.wording(language).texts.added}"`)
		const left = async (selector: string) => (await page.locator(selector).first().boundingBox())?.x
		expect(await left('.site-title')).toBeGreaterThan((await left('.site-header nav')) ?? 0)
		// An English title is read from the left, and stands where the page begins.
		const heading = 'document.querySelector("h1")'
		expect(await page.evaluate(`getComputedStyle(${heading}).direction`)).toBe('ltr')
		expect(await page.evaluate(`getComputedStyle(${heading}).textAlign`)).toBe('right')
		await page.close()
	})
})
