import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { type RunningServer, startDevServer } from '../src/index.ts'

/** A site in a temporary folder, with a page of it open in a browser. */
export interface DevPage {
	/** Writes a file of the site. */
	put(file: string, text: string): void
	/** Starts the dev server and opens a page. */
	open(browser: Browser, path: string, options?: BrowserContextOptions): Promise<Page>
	/** Ends all of it. */
	close(): Promise<void>
}

/** Makes an empty site. */
export function devPage(): DevPage {
	const dir = realpathSync(mkdtempSync(join(tmpdir(), 'dev-page-')))
	let server: RunningServer | undefined
	let page: Page | undefined
	return {
		put(file, text) {
			mkdirSync(dirname(join(dir, file)), { recursive: true })
			writeFileSync(join(dir, file), text)
		},
		async open(browser, path, options = {}) {
			server = await startDevServer(dir, { port: 0 })
			page = await (await browser.newContext(options)).newPage()
			await page.goto(new URL(path, server.url).href)
			return page
		},
		async close() {
			await page?.context().close()
			await server?.close()
			rmSync(dir, { recursive: true })
		},
	}
}
