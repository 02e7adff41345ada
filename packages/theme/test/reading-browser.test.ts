import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { fixtureBrowser } from './fixture-browser.ts'

const open = fixtureBrowser()

describe('the table of contents on a wide screen', () => {
	const wide = { viewport: { width: 1400, height: 700 } }
	const boxOf = async (page: Page, selector: string) =>
		(await page.locator(selector).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }

	it('stands beside the text, stays there, and says what is being read', async () => {
		const { context, page, problems } = await open('post', wide)
		const [toc, text] = [await boxOf(page, '.toc'), await boxOf(page, '.prose')]
		expect(toc.x).toBeGreaterThan(text.x + text.width)
		expect(await page.locator('.toc a').first().isVisible()).toBe(true)
		const current = page.locator('.toc [aria-current]')
		expect(await current.count()).toBe(0)
		const show = (id: string) =>
			page.evaluate(`document.getElementById('${id}').scrollIntoView({ behavior: 'instant' })`)
		for (const id of ['steps', 'the-decision', 'what-it-costs']) {
			await show(id)
			await page.locator(`.toc [href="#${id}"][aria-current]`).waitFor()
			expect(await current.count()).toBe(1)
		}
		expect(await page.locator('.toc').isVisible()).toBe(true)
		expect((await boxOf(page, '.toc')).y).toBeGreaterThanOrEqual(0)
		expect(problems).toEqual([])
		await context.close()
	})

	it('moves nothing, and is folded as before when the window gets narrow', async () => {
		const { context, page } = await open('post', wide)
		await page.evaluate(`
			window.moved = []
			new PerformanceObserver((list) => {
				for (const { sources } of list.getEntries())
					for (const { node } of sources) moved.push(node?.outerHTML ?? node?.textContent ?? '')
			}).observe({ type: 'layout-shift', buffered: true })`)
		const moved = () =>
			page.evaluate<string[]>(
				'new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(moved), 200)))',
			)
		expect(await moved()).toEqual([])
		// It would have been seen.
		await page.evaluate(
			"document.querySelector('main').prepend(Object.assign(document.createElement('p'), { textContent: 'New' }))",
		)
		expect((await moved()).length).toBeGreaterThan(0)
		const details = page.locator('.toc details')
		expect(await details.getAttribute('open')).not.toBeNull()
		await page.setViewportSize({ width: 900, height: 700 })
		await page.locator('.toc details:not([open])').waitFor()
		await context.close()
	})

	it('stands there without scripts too, folded', async () => {
		const { context, page } = await open('post', { ...wide, javaScriptEnabled: false })
		const [toc, text] = [await boxOf(page, '.toc'), await boxOf(page, '.prose')]
		expect(toc.x).toBeGreaterThan(text.x + text.width)
		await page.locator('.toc summary').click()
		expect(await page.locator('.toc a').first().isVisible()).toBe(true)
		await context.close()
	})
})

it.each([1310, 1330, 1366, 1500])('a post does not scroll sideways at %i pixels', async (width) => {
	const { context, page } = await open('post', { viewport: { width, height: 800 } })
	expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
	await context.close()
})

describe('the way to the top', () => {
	it.each([true, false])(
		'is there from the second screen on, scripts or not: %s',
		async (scripts) => {
			const { context, page } = await open('post', {
				javaScriptEnabled: scripts,
				reducedMotion: 'reduce',
				viewport: { width: 900, height: 500 },
			})
			const link = page.getByRole('link', { name: 'Back to top' })
			const isShown = async () => {
				const box = await link.boundingBox()
				return box !== null && box.y >= 0 && box.y + box.height <= 500
			}
			expect(await isShown()).toBe(false)
			await page.mouse.wheel(0, 400)
			await page.waitForTimeout(100)
			expect(await isShown()).toBe(false)
			await page.mouse.wheel(0, 1600)
			await expect.poll(isShown).toBe(true)
			await link.click()
			await expect.poll(() => page.locator('h1').isVisible()).toBe(true)
			await expect.poll(isShown).toBe(false)
			await context.close()
		},
	)

	it('makes no short page longer, and is seen there too by who comes to it with keys', async () => {
		const { context, page } = await open('page', { viewport: { width: 900, height: 1400 } })
		expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(1400)
		const link = page.getByRole('link', { name: 'Back to top' })
		for (
			let stops = 0;
			stops < 40 && !(await link.evaluate((one) => one.matches(':focus')));
			stops++
		)
			await page.keyboard.press('Tab')
		const box = await link.boundingBox()
		expect(box && box.y > 0 && box.y + box.height < 1400).toBe(true)
		await context.close()
	})
})

it('no two things of a page have one access key, and those of PaperMod are there', async () => {
	const { context, page } = await open('post')
	const keys = await page
		.locator('[accesskey]')
		.evaluateAll((all) => all.map((one) => one.getAttribute('accesskey')))
	expect(keys.sort()).toEqual(['/', 'c', 'g', 'h', 't'])
	await context.close()
})

describe('what readers can send a post with', () => {
	it('is a button only where the device has something', async () => {
		const { context, page } = await open('post')
		const button = page.locator('.share-device')
		expect(await button.isVisible()).toBe(false)
		// Chromium on Linux has nothing to send with: this is the device.
		await context.addInitScript(
			'navigator.share = async (data) => { document.title = JSON.stringify(data) }',
		)
		await page.reload()
		const { title, url } = { title: await page.title(), url: page.url() }
		await button.click()
		expect(JSON.parse(await page.title())).toEqual({ title, url })
		await context.close()
	})
})

describe('with the few colours of the reader’s own system', () => {
	it('what is pressed, marked and focused can be seen', async () => {
		const { context, page } = await open('post', { forcedColors: 'active' })
		const styleOf = (selector: string, name: string) =>
			page.evaluate(`getComputedStyle(document.querySelector('${selector}'))['${name}']`)
		for (const selector of [
			'.scheme-toggle',
			'.copy-code',
			'.toc',
			'pre',
			'.alert',
			'mark',
			'.to-top a',
		])
			expect(await styleOf(selector, 'borderTopStyle'), selector).toBe('solid')
		for (const selector of ['.post-nav a', '.link-list a'])
			expect(await styleOf(selector, 'textDecorationLine'), selector).toBe('underline')
		expect(await styleOf('.shiki .line.highlighted', 'outlineStyle')).toBe('solid')
		await page.keyboard.press('Tab')
		await page.keyboard.press('Tab')
		expect(await styleOf(':focus-visible', 'outlineStyle')).toBe('solid')
		await context.close()
	})
})
