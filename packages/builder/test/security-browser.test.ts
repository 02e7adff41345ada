import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchBrowser } from '../../../scripts/launch-browser.js'
import { type RunningServer, startDevServer, startPreviewServer } from '../src/index.ts'
import { type ScratchSite, scratchSite } from './scratch-site.ts'

/** Stands for every other host: it answers with what was asked for. */
const elsewhere: Readonly<Record<string, { contentType: string; body: string }>> = {
	'picture.svg': {
		contentType: 'image/svg+xml',
		body: '<svg xmlns="http://www.w3.org/2000/svg"/>',
	},
	'widget.js': { contentType: 'text/javascript', body: 'document.body.dataset.widget = "yes"' },
	'sheet.css': { contentType: 'text/css', body: '.sheet { color: rgb(1, 2, 3) }' },
	'data.json': { contentType: 'application/json', body: '{"said": "yes"}' },
	'frame.html': { contentType: 'text/html', body: '<p>Framed</p>' },
	'track.vtt': { contentType: 'text/vtt', body: 'WEBVTT' },
}

const host = 'https://elsewhere.example'

/** A post of each kind of raw HTML, and what shows that it works. */
const posts: Readonly<Record<string, readonly [text: string, works: string]>> = {
	plain: [
		'Text.\n\n```ts\nconst a = 1\n```\n\n$$x^2$$',
		"document.querySelector('.shiki') !== null",
	],
	script: [
		'<p id="o"></p>\n\n<script>\n// <b> & "quotes" \'too\'\ndocument.getElementById("o").textContent = "ran"\n</script>',
		"document.getElementById('o').textContent === 'ran'",
	],
	module: [
		'<p id="o"></p>\n\n<script type="module">document.getElementById("o").textContent = "ran"</script>',
		"document.getElementById('o').textContent === 'ran'",
	],
	'own-file': ['<script src="/own.js"></script>', "document.body.dataset.own === 'yes'"],
	'other-file': [
		`<script src="${host}/widget.js?v=1"></script>`,
		"document.body.dataset.widget === 'yes'",
	],
	fetches: [
		`<script>fetch("${host}/data.json").then((r) => r.json()).then(({ said }) => { document.body.dataset.said = said })</script>`,
		"document.body.dataset.said === 'yes'",
	],
	handler: [
		'<button id="o" onclick="this.textContent = \'clicked &amp; well\'">x</button>',
		"(document.getElementById('o').click(), document.getElementById('o').textContent === 'clicked & well')",
	],
	style: [
		'<style>\n.own > b { color: rgb(1, 2, 3) }\n</style>\n\n<p class="own"><b id="o">x</b></p>',
		"getComputedStyle(document.getElementById('o')).color === 'rgb(1, 2, 3)'",
	],
	'style-attribute': [
		'a <b id="o" style="color: rgb(1, 2, 3); font-family: \'A\', serif">x</b>',
		"getComputedStyle(document.getElementById('o')).color === 'rgb(1, 2, 3)'",
	],
	'style-sheet': [
		`<link rel="stylesheet" href="${host}/sheet.css?family=A">\n\n<b id="o" class="sheet">x</b>`,
		"getComputedStyle(document.getElementById('o')).color === 'rgb(1, 2, 3)'",
	],
	frame: [`<iframe id="o" src="${host}/frame.html" width="300" height="150"></iframe>`, 'true'],
	'frame-of-text': [
		'<iframe id="o" srcdoc="<p>x</p><script>parent.document.body.dataset.inner = \'yes\'</script>"></iframe>',
		"document.body.dataset.inner === 'yes'",
	],
	image: [`![x](${host}/picture.svg)`, "document.querySelector('main img').complete"],
	'raw-image': [
		`<img id="o" alt="" src="${host}/picture.svg" srcset="${host}/picture.svg 1x, ${host}/picture.svg?2 2x">`,
		"document.getElementById('o').complete",
	],
	'data-image': [
		'<img id="o" alt="" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7">',
		"document.getElementById('o').naturalWidth === 1",
	],
	drawing: [
		'<svg viewBox="0 0 9 9" width="90"><style>.c { fill: rgb(1, 2, 3) }</style><circle id="o" class="c" r="4" style="stroke: red"/></svg>',
		"getComputedStyle(document.getElementById('o')).fill === 'rgb(1, 2, 3)'",
	],
	video: [
		`<video poster="${host}/picture.svg" controls><source src="/none.mp4"><track src="/own.vtt"></video>`,
		"document.querySelector('video') !== null",
	],
	form: [
		`<form action="${host}/frame.html" method="post"><button id="o">Send</button></form>`,
		"document.getElementById('o') !== null",
	],
	object: ['<object data="/own.svg" type="image/svg+xml"></object>', 'true'],
	'data-block': [
		'<script type="application/json" id="o">{"a": 1}</script>',
		"JSON.parse(document.getElementById('o').textContent).a === 1",
	],
}

let browser: Browser
let site: ScratchSite
const servers: RunningServer[] = []

beforeAll(async () => {
	site = scratchSite({
		'blog.config.json': '{"title": "Notes", "url": "https://example.com", "math": true}',
		'static/own.js': 'document.body.dataset.own = "yes"',
		'static/own.vtt': 'WEBVTT',
		'static/own.svg':
			'<svg xmlns="http://www.w3.org/2000/svg"><style>rect { fill: rgb(1, 2, 3) }</style><rect id="o" width="9" height="9"/></svg>',
		'static/demo.html':
			'<!doctype html><title>Demo</title><p id="o">x</p><style>p { color: rgb(1, 2, 3) }</style><script>o.textContent = "ran"</script>',
		...Object.fromEntries(
			Object.entries(posts).map(([name, [text]]) => [
				`content/posts/${name}.md`,
				`---\ntitle: Post ${name}\ndate: 2024-01-01\n---\n${text}\n`,
			]),
		),
	})
	await site.build()
	servers.push(
		await startPreviewServer(`${site.root}/out`, { port: 0 }),
		await startDevServer(`${site.root}/site`, { port: 0 }),
	)
	browser = await launchBrowser()
})
afterAll(async () => {
	await browser?.close()
	for (const server of servers) await server.close()
	site?.remove()
})

/** Opens a page and gathers all that its policy stops, and what the console says. */
async function open(server: RunningServer | undefined, path: string) {
	const page = await (await browser.newContext()).newPage()
	const problems: string[] = []
	await page.exposeFunction('toldOfViolation', (text: string) => void problems.push(text))
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
			const { toldOfViolation } = globalThis as unknown as Record<string, (text: string) => void>
			toldOfViolation?.(`${violatedDirective}: ${blockedURI} ${sample}`)
		})
	})
	page.on('console', (message) => {
		// The file that a video does not have is no matter of policies.
		if (!message.text().includes('404')) problems.push(message.text())
	})
	page.on('pageerror', (error) => problems.push(String(error)))
	await page.route(`${host}/**`, (route) => {
		const name = new URL(route.request().url()).pathname.slice(1)
		return route.fulfill({
			...(elsewhere[name] ?? { status: 404 }),
			headers: { 'access-control-allow-origin': '*' },
		})
	})
	await page.goto(new URL(path, server?.url).href)
	return { page, problems }
}

const becomesTrue = (page: Page, expression: string) =>
	expect.poll(() => page.evaluate(expression)).toBe(true)

// What the dev server makes is what a build makes.
describe.each([
	['the preview', 0, Object.keys(posts)],
	['the dev server', 1, ['plain', 'script', 'style-attribute']],
] as const)('on %s', (_, index, names) => {
	it.each(names)('a post with %s works, and nothing is stopped', async (name) => {
		const { page, problems } = await open(servers[index], `/posts/${name}/`)
		await becomesTrue(page, posts[name]?.[1] ?? '')
		expect(problems).toEqual([])
		await page.context().close()
	})
})

it('a frame shows what is in it, and a form is sent', async () => {
	const { page, problems } = await open(servers[0], '/posts/frame/')
	await page.frameLocator('#o').getByText('Framed').waitFor()
	await page.goto(new URL('/posts/form/', servers[0]?.url).href)
	await page.locator('#o').click()
	await page.waitForURL(`${host}/frame.html`)
	expect(problems).toEqual([])
	await page.context().close()
})

describe('what was not written', () => {
	it.each(['plain', 'script', 'handler', 'other-file', 'style'])(
		'does not run beside %s',
		async (name) => {
			const { page, problems } = await open(servers[0], `/posts/${name}/`)
			await page.evaluate(() => {
				const script = document.createElement('script')
				script.textContent = 'document.body.dataset.injected = "yes"'
				document.body.append(script)
				document.body.insertAdjacentHTML(
					'beforeend',
					'<img alt="" src="/no.png" onerror="document.body.dataset.injected = 1"><p id="injected" style="color: rgb(9, 9, 9)">x</p>',
				)
				const foreign = document.createElement('script')
				foreign.src = 'https://elsewhere.example/evil.js'
				document.body.append(foreign)
			})
			await expect
				.poll(() => problems.filter((text) => /^script-src/.test(text)).length)
				.toBeGreaterThan(2)
			expect(await page.evaluate('document.body.dataset.injected')).toBeUndefined()
			expect(
				await page.evaluate("getComputedStyle(document.getElementById('injected')).color"),
			).not.toBe('rgb(9, 9, 9)')
			await page.context().close()
		},
	)

	it('does not frame the site', async () => {
		const { page } = await open(servers[0], '/')
		const other = await page.context().newPage()
		await other.route('https://framer.example/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: `<iframe src="${servers[0]?.url}"></iframe>`,
			}),
		)
		await other.goto('https://framer.example/')
		expect(await other.frames()[1]?.content()).not.toContain('site-title')
		await page.context().close()
	})
})

describe('files that are no pages of ours', () => {
	it('work as they are: HTML of the user, and a drawing that is opened by itself', async () => {
		const demo = await open(servers[0], '/demo.html')
		await becomesTrue(demo.page, "document.getElementById('o').textContent === 'ran'")
		const drawing = await open(servers[0], '/own.svg')
		await becomesTrue(
			drawing.page,
			"getComputedStyle(document.getElementById('o')).fill === 'rgb(1, 2, 3)'",
		)
		expect([...demo.problems, ...drawing.problems]).toEqual([])
	})
})

describe('the dev server', () => {
	it('shows a mistake over a page whose policy allows no styles', async () => {
		site.put({ 'content/posts/plain.md': '# Plain\n\n[broken](nowhere.md)\n' })
		const { page, problems } = await open(servers[1], '/posts/plain/')
		await page.locator('#blog-errors').getByText('nowhere.md').first().waitFor()
		expect(
			await page.evaluate("getComputedStyle(document.getElementById('blog-errors')).position"),
		).toBe('fixed')
		expect(problems).toEqual([])
		await page.context().close()
	})

	it('loads a page again whose policy becomes another one', async () => {
		const { page, problems } = await open(servers[1], '/posts/image/')
		site.put({ 'content/posts/image.md': '# Image\n\n<style>h1 { color: rgb(1, 2, 3) }</style>\n' })
		await expect
			.poll(() => page.evaluate("getComputedStyle(document.querySelector('h1')).color"))
			.toBe('rgb(1, 2, 3)')
		expect(problems).toEqual([])
		await page.context().close()
	})
})
