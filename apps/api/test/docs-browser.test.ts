import { Hono } from 'hono'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeProblems } from '../../../packages/theme/test/axe.ts'
import { problemsIn } from '../../../packages/theme/test/problems-in.ts'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import type { ApiEnv } from '../src/answer/api-env.ts'
import { createApi } from '../src/create-api.ts'
import { servedSite } from '../src/site/served-site.ts'
import { createState } from '../src/state/api-state.ts'
import type { ApiDescription } from '../src/v1/api-description.ts'
import { docsPage } from '../src/v1/docs/docs-page.ts'
import { v1App } from '../src/v1/v1-app.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
let app: ReturnType<typeof v1App>
let browser: Browser
let env: ApiEnv['Bindings']
beforeAll(async () => {
	site = await sampleSite()
	const served = await servedSite(site.dir, {
		watch: false,
		hasVersion: false,
		onFailure: () => undefined,
		onChange: () => undefined,
	})
	const state = createState(served.content())
	env = { state, base: 'http://localhost:4322', route: '', preview: async () => undefined }
	app = v1App()
	await served.close()
	browser = await launchBrowser()
})
afterAll(async () => {
	await browser?.close()
	await site.close()
})

const ask = (path: string) => app.fetch(new Request(`http://localhost:4322${path}`), env)
const textAt = async (path: string) => (await ask(path)).text()
const described = async () => JSON.parse(await textAt('/openapi.json')) as ApiDescription

/** Opens the page as it is answered, and notes what the browser complains of and what else it asks for. */
async function open(options: BrowserContextOptions) {
	const context = await browser.newContext(options)
	const page = await context.newPage()
	const complaints: string[] = []
	page.on('console', (message) => void complaints.push(message.text()))
	await page.route('**/*', async (route) => {
		const { pathname } = new URL(route.request().url())
		if (pathname !== '/docs') complaints.push(`asked for ${pathname}`)
		const response = await ask(pathname)
		const headers = Object.fromEntries(response.headers)
		return route.fulfill({ status: response.status, headers, body: await response.text() })
	})
	await page.goto('http://localhost:4322/docs')
	return { context, page, complaints }
}

describe('the documentation', () => {
	it('is HTML without mistakes', async () => {
		expect(await problemsIn(await textAt('/docs'))).toEqual([])
	})

	it.each([
		['a phone at night', 320, 'dark', 'rgb(20, 24, 29)'],
		['a desk in daylight', 1280, 'light', 'rgb(255, 255, 255)'],
	] as const)(
		'can be read by all on %s',
		async (_, width, colorScheme, background) => {
			const { context, page, complaints } = await open({
				viewport: { width, height: 900 },
				colorScheme,
			})
			// What is folded too.
			await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
			expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
				background,
			)
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
			expect(await axeProblems(page)).toEqual([])
			expect(complaints).toEqual([])
			await context.close()
			// Axe takes half a minute for all operations on two slow cores.
		},
		180_000,
	)

	it('has every operation and every parameter, its own too', async () => {
		const page = await textAt('/docs')
		const { paths } = await described()
		expect(Object.keys(paths)).toEqual(expect.arrayContaining(['/docs', '/feed.rss', '/posts']))
		for (const [path, { get }] of Object.entries(paths)) {
			const section = page.split(`id="${get?.operationId}"`)[1]?.split('</section>')[0] ?? ''
			expect(section).toContain(`<code>${path}</code>`)
			expect(section).toContain(get?.summary)
			for (const { name } of get?.parameters ?? [])
				expect(section).toContain(`<th scope="row"><code>${name}</code></th>`)
		}
	})

	it('has links to try that lead to something, in whatever blog', async () => {
		const links = [...(await textAt('/docs')).matchAll(/class="try" href="([^"]+)"/g)]
		const statuses = await Promise.all(
			links.map(async ([, link = '']) => [link, (await ask(link.replaceAll('&amp;', '&'))).status]),
		)
		// There is no series in this blog.
		const paths = Object.keys((await described()).paths).filter((path) => path !== '/series/{slug}')
		expect(statuses).toHaveLength(paths.length)
		expect(statuses.filter(([, status]) => status !== 200)).toEqual([])
	})

	it('knows where it is, also in an app of somebody else', async () => {
		const outer = new Hono({ strict: false }).route('/blog', createApi(env.state.content))
		for (const path of ['/blog/v1/openapi.json', '/blog/v1/openapi.json/'])
			expect(await (await outer.request(path)).json()).toMatchObject({
				servers: [{ url: '/blog/v1' }],
			})
		const page = await (await outer.request('/blog/v1/docs')).text()
		expect(page).toContain('href="/blog/v1/settings"')
		expect(page).toContain('href="/blog/v1/openapi.json"')
	})

	it('shows texts as they are, whatever they hold', async () => {
		const evil = `"'><script>alert(1)</script>&amp;\``
		const schema = { type: evil, enum: [evil], default: evil, description: evil, example: evil }
		const page = docsPage(
			{
				openapi: evil,
				info: { title: evil, version: evil, description: evil },
				servers: [{ url: evil }],
				tags: [{ name: evil, description: evil }],
				paths: {
					[evil]: {
						get: {
							operationId: evil,
							tags: [evil],
							summary: evil,
							description: evil,
							parameters: [{ name: evil, in: 'query', required: true, description: evil, schema }],
							responses: {
								[evil]: {
									description: evil,
									content: { [evil]: { schema: { properties: { [evil]: schema } } } },
								},
							},
						},
					},
				},
			},
			'http://localhost',
		)
		expect(page.split('&lt;script&gt;').length).toBeGreaterThan(10)
		expect(page).not.toContain('<script')
		expect(page).not.toContain(`"'`)
	})

	it('ends when a schema holds itself', () => {
		const tree = {
			properties: { children: { type: 'array', items: { $ref: '#/components/schemas/Tree' } } },
		}
		const content = { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } }
		const page = docsPage({
			openapi: '3.1.0',
			info: { title: 'Trees', version: '1' },
			tags: [{ name: 'trees' }],
			paths: {
				'/': { get: { tags: ['trees'], responses: { 200: { description: '', content } } } },
			},
			components: { schemas: { Tree: tree } },
		})
		expect(page).toContain('array of Tree')
	})
})
