import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { createTheme } from '../src/index.ts'
import { fixtureViews } from './fixture-views.ts'

const theme = createTheme()
const files = new Map<string, { contentType: string; body: string }>()
const types = { css: 'text/css', js: 'text/javascript', svg: 'image/svg+xml' }

/**
 * Starts a browser for the tests of a file.
 *
 * @returns What opens a page of the fixture under a strict policy: no inline handlers, no `eval`, nothing from elsewhere.
 */
export function fixtureBrowser() {
	let browser: Browser

	beforeAll(async () => {
		for (const { path, content } of theme.assets) {
			const type = types[path.split('.').at(-1) as keyof typeof types]
			files.set(`/blog/assets/${path}`, {
				contentType: `${type};charset=utf-8`,
				body: String(content),
			})
		}
		for (const [kind, view] of Object.entries(await fixtureViews())) {
			const page = { contentType: 'text/html;charset=utf-8', body: theme.render(view) }
			for (const path of [`/${kind}`, `/blog${view.head.url}`]) files.set(path, page)
		}
		browser = await launchBrowser()
	})

	afterAll(() => browser?.close())

	return async (kind: string, options: BrowserContextOptions = {}) => {
		const context = await browser.newContext(options)
		const page = await context.newPage()
		const problems: string[] = []
		page.on('pageerror', (error) => problems.push(String(error)))
		await page.route('**/*', (route) => {
			const { hostname, pathname } = new URL(route.request().url())
			if (hostname !== 'localhost') problems.push(`other host: ${hostname}`)
			const file = files.get(pathname)
			return route.fulfill(file ?? { status: 404, body: 'Not found' })
		})
		await page.goto(`http://localhost/${kind}`)
		return { context, page, problems }
	}
}
