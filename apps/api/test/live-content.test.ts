import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPreviewToken } from '../src/preview/preview-token.ts'
import type { ApiServer } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'
import { type Receiver, startReceiver } from './webhook-receiver.ts'

let site: SampleSite
const failures: string[] = []
beforeEach(async () => {
	failures.length = 0
	site = await sampleSite()
})
afterEach(() => site.close())

const put = (file: string, text: string) => writeFileSync(join(site.dir, file), text)
const get = async (path: string) => (await fetch(site.server.url + path)).json()
const titles = async () =>
	(await get('v1/posts?fields=title')).items.map(({ title }: { title: string }) => title)
const within = { timeout: 10_000 }

describe('what changes on disk', () => {
	it('is served without a restart', async () => {
		expect(await titles()).toEqual(['Traces', 'Caches & co', 'Queues'])
		put('content/posts/new.md', '---\ntitle: New\ndate: 2024-12-01\ntags: [Fresh]\n---\nText.')
		await expect.poll(titles, within).toEqual(['New', 'Traces', 'Caches & co', 'Queues'])
		expect(await get('v1/tags/fresh')).toMatchObject({ count: 1 })
		rmSync(join(site.dir, 'content/posts/queues.md'))
		await expect.poll(titles, within).toEqual(['New', 'Traces', 'Caches & co'])
		put('blog.config.json', '{"title": "Renamed"}')
		await expect.poll(async () => (await get('v1/settings')).title, within).toBe('Renamed')
	})

	it('and cannot be read leaves what was served, and is told', async () => {
		const other = await startApi(site.dir, {
			port: 0,
			onError: ({ message }) => void failures.push(message),
		})
		try {
			put('blog.config.json', '{"titel": "x"}')
			await expect.poll(() => failures.join(), within).toContain('titel')
			const { title } = await (await fetch(`${other.url}v1/settings`)).json()
			expect(title).toBe('Notes')
			put('blog.config.json', '{"title": "Mended"}')
			const settings = async () => (await (await fetch(`${other.url}v1/settings`)).json()).title
			await expect.poll(settings, within).toBe('Mended')
		} finally {
			await other.close()
		}
	})

	it('or not at all: what a plug-in could not do is tried again', async () => {
		const plugin =
			'() => (tree, { path }) => { if (path.endsWith("queues.md") && runs++ === 0) throw new Error("not yet") }'
		rmSync(join(site.dir, 'blog.config.json'))
		put('blog.config.mjs', `let runs = 0\nexport default { remarkPlugins: [${plugin}] }`)
		const other = await startApi(site.dir, { port: 0, watch: false, snapshot: false })
		const total = async () => (await (await fetch(`${other.url}v1/posts`)).json()).total
		try {
			expect(await total()).toBe(2)
			await expect.poll(total, within).toBe(3)
		} finally {
			await other.close()
		}
	})

	it('may be nothing but the time: a scheduled post appears', async () => {
		const soon = Date.now() + 3000
		const date = new Date(soon).toISOString()
		put('content/posts/soon.md', `---\ntitle: Soon\ndate: ${date}\n---\nText.`)
		put('content/posts/now.md', '---\ntitle: Now\ndate: 2024-12-01\n---\nText.')
		const before: string[] = []
		const titlesInTime = async () => {
			const shown = await titles()
			if (Date.now() < soon) before.push(...shown)
			return shown
		}
		const later = ['Soon', 'Now', 'Traces', 'Caches & co', 'Queues']
		await expect.poll(titlesInTime, within).toEqual(later)
		expect(before).not.toContain('Soon')
	})
})

describe('what cannot be read', () => {
	let server: ApiServer
	let receiver: Receiver
	const lines: string[] = []
	async function start() {
		lines.length = 0
		receiver = await startReceiver()
		const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
		server = await startApi(site.dir, {
			port: 0,
			snapshot: false,
			metrics: true,
			log: (line) => void lines.push(line),
			webhooks: { targets: [{ url: receiver.url, secret }], allowPrivate: true },
		})
	}
	afterEach(async () => {
		await server.close()
		await receiver.close()
	})
	const ask = (path: string) => fetch(server.url + path)
	const json = async (path: string) => (await ask(path)).json()
	const health = () => json('health')
	const isFailing = async () =>
		Number(/^blog_content_failing (\d)$/m.exec(await (await ask('metrics')).text())?.[1])
	const errors = () =>
		lines.map((line) => JSON.parse(line)).filter(({ level }) => level === 'error')
	const broken = '---\ntitle: "Caches & co\n---\nOther text.'
	const changed = '---\ntitle: Other\ndate: 2024-11-01\n---\n'

	it('of a post leaves the post as it was, and all others change', async () => {
		await start()
		const before = await json('v1/posts/caches')
		put('content/posts/caches.md', broken)
		put('content/posts/traces.md', changed)
		const allTitles = async () =>
			(await json('v1/posts')).items.map((post: typeof before) => post.title)
		await expect.poll(allTitles, within).toEqual(['Other', 'Caches & co', 'Queues'])
		expect(await json('v1/posts/caches')).toEqual(before)
		expect(await health()).toMatchObject({
			status: 'degraded',
			reason: '1 file cannot be read',
			posts: 3,
		})
		expect((await ask('readyz')).status).toBe(200)
		expect(await isFailing()).toBe(1)
		expect(errors().map(({ message }) => message)).toEqual([
			expect.stringMatching(
				/^content\/posts\/caches\.md:3:1: error: Unexpected YAML.*: what it was before is served$/,
			),
		])
		put('content/posts/queues.md', changed.replace('2024', '2023'))
		await expect.poll(allTitles, within).toEqual(['Other', 'Caches & co', 'Other'])
		expect(errors()).toHaveLength(1)
		// A config that is read anew makes everything anew.
		put('blog.config.json', '{"title": "Renamed"}')
		await expect.poll(async () => (await json('v1/settings')).title, within).toBe('Renamed')
		expect((await ask('v1/posts/caches')).status).toBe(200)
		put('content/posts/caches.md', '---\ntitle: Mended\ndate: 2024-10-09\n---\n')
		await expect.poll(allTitles, within).toEqual(['Other', 'Mended', 'Other'])
		expect(await health()).toMatchObject({ status: 'ok' })
		expect(await isFailing()).toBe(0)
		await expect
			.poll(() => receiver.received.map(({ body }) => JSON.parse(body).type), within)
			.toEqual(['post.updated', 'post.updated', 'post.updated'])
		expect(receiver.posts()).toEqual(['posts/traces', 'posts/queues', 'posts/caches'])
	})

	it('of a post that is renamed meanwhile leaves it as it was, until it is mended', async () => {
		await start()
		const before = await json('v1/posts/caches')
		const html = await json('v1/posts/caches?fields=html')
		put('content/posts/caches.md', broken)
		await expect.poll(() => errors().length, within).toBe(1)
		const posts = join(site.dir, 'content/posts')
		renameSync(join(posts, 'caches.md'), join(posts, 'moved.md'))
		await expect.poll(() => errors().length, within).toBe(2)
		expect(errors()[1]?.message).toMatch(/moved\.md:3:1: error.*: what it was before is served$/)
		expect(await json('v1/posts/caches')).toEqual(before)
		expect(await json('v1/posts/caches?fields=html')).toEqual(html)
		put('blog.config.json', '{"title": "Renamed"}')
		await expect.poll(async () => (await json('v1/settings')).title, within).toBe('Renamed')
		expect((await ask('v1/posts/caches')).status).toBe(200)
		expect(receiver.received).toEqual([])
		put('content/posts/moved.md', '---\ntitle: Mended\ndate: 2024-10-09\n---\n')
		await expect.poll(async () => (await ask('v1/posts/moved')).status, within).toBe(200)
		await expect.poll(async () => (await ask('v1/posts/caches')).status, within).toBe(404)
		expect(await health()).toMatchObject({ status: 'ok' })
	})

	it('of a date keeps the post where it was, and lets none out that waits', async () => {
		put('content/posts/later.md', '---\ntitle: Later\ndate: 2999-01-01\n---\nSoon.')
		put('content/posts/new.md', '---\ntitle: New\ndate: 2024-12-01\n---\nText.')
		await expect.poll(titles, within).toEqual(['New', 'Traces', 'Caches & co', 'Queues'])
		put('content/posts/later.md', '---\ntitle: Later\ndate: 2999-13-01\n---\nSoon.')
		put('content/posts/queues.md', '---\ntitle: Queued\ndate: nonsense\n---\nText.')
		await expect
			.poll(async () => (await get('health')).reason, within)
			.toBe('2 files cannot be read')
		expect(await titles()).toEqual(['New', 'Traces', 'Caches & co', 'Queues'])
		expect(await get('v1/posts/queues')).toMatchObject({ title: 'Queues', date: '2023-01-01' })
		expect((await fetch(`${site.server.url}v1/posts/later`)).status).toBe(404)
	})

	it('of a draft keeps its preview, and a preview of what is gone is no expired one', async () => {
		const secret = 'known to nobody else'
		const server = await startApi(site.dir, { port: 0, preview: { secret }, onError() {} })
		const expires = Date.now() + 600_000
		const token = await createPreviewToken(secret, { id: 'posts/draft', expires })
		const ask = () => fetch(`${server.url}v1/posts/draft?preview=${token}`)
		try {
			expect((await ask()).status).toBe(200)
			put('content/posts/draft.md', '---\ntitle: "Draft\ndraft: true\n---\nText.')
			put('content/posts/sign.md', '---\ntitle: Sign\n---\nText.')
			await expect
				.poll(async () => (await fetch(`${server.url}v1/posts/sign`)).status, within)
				.toBe(200)
			expect(await (await ask()).json()).toMatchObject({ title: 'Draft' })
			rmSync(join(site.dir, 'content/posts/draft.md'))
			await expect.poll(async () => (await ask()).status, within).toBe(404)
		} finally {
			await server.close()
		}
	})

	it('and never could be is left out, and told from the start', async () => {
		put('content/posts/caches.md', broken)
		await start()
		expect((await ask('v1/posts/caches')).status).toBe(404)
		expect(await health()).toMatchObject({ status: 'degraded', reason: '1 file cannot be read' })
		expect(await isFailing()).toBe(1)
		expect(errors().map(({ message }) => message)).toEqual([
			expect.stringMatching(/^content\/posts\/caches\.md:3:1: .*: it is left out$/),
		])
	})

	it('since the folder of the content is gone leaves everything as it was, until it is back', async () => {
		await start()
		const before = await json('v1/posts')
		renameSync(join(site.dir, 'content'), join(site.dir, 'elsewhere'))
		await expect.poll(async () => (await health()).status, within).toBe('degraded')
		expect(await json('v1/posts')).toEqual(before)
		expect(await isFailing()).toBe(1)
		expect(errors().map(({ message }) => message)).toEqual([
			expect.stringContaining('where there was one'),
		])
		mkdirSync(join(site.dir, 'content'))
		await expect.poll(() => errors().at(-1).message, within).toContain('all 4 posts in')
		expect(await json('v1/posts')).toEqual(before)
		cpSync(join(site.dir, 'elsewhere'), join(site.dir, 'content'), { recursive: true })
		put('content/posts/traces.md', changed)
		await expect.poll(async () => (await json('v1/posts')).items[0].title, within).toBe('Other')
		await expect.poll(async () => (await health()).status, within).toBe('ok')
		expect((await json('v1/posts')).total).toBe(3)
		await expect.poll(() => receiver.posts(), within).toEqual(['posts/traces'])
	})

	it('when it starts leaves answers as they were, until it is back', async () => {
		const snapshot = join(site.dir, 'snapshot')
		const start = () =>
			startApi(site.dir, {
				port: 0,
				snapshot,
				onError: ({ message }) => void failures.push(message),
			})
		const first = await start()
		expect((await fetch(`${first.url}v1/posts/traces`)).status).toBe(200)
		await first.close()
		renameSync(join(site.dir, 'content'), `${site.dir}-away`)
		const second = await start()
		const ask = (path: string) => fetch(second.url + path)
		try {
			expect((await ask('v1/posts/traces')).status).toBe(200)
			expect(await (await ask('health')).json()).toMatchObject({ status: 'degraded' })
			expect(failures.join()).toContain('--no-snapshot')
			renameSync(`${site.dir}-away`, join(site.dir, 'content'))
			await expect.poll(async () => (await (await ask('health')).json()).status, within).toBe('ok')
			expect((await ask('v1/posts/queues')).status).toBe(200)
		} finally {
			await second.close()
		}
	})

	it('is told apart from the last post of a blog, which somebody deletes', async () => {
		for (const name of ['queues', 'traces', 'draft'])
			rmSync(join(site.dir, `content/posts/${name}.md`))
		await start()
		rmSync(join(site.dir, 'content/posts/caches.md'))
		await expect.poll(async () => (await json('v1/posts')).total, within).toBe(0)
		expect((await ask('v1/posts/caches')).status).toBe(404)
		expect(await health()).toMatchObject({ status: 'ok', posts: 0 })
		await expect
			.poll(() => receiver.received.map(({ body }) => JSON.parse(body)), within)
			.toContainEqual(
				expect.objectContaining({
					type: 'post.unpublished',
					data: { post: expect.objectContaining({ id: 'posts/caches' }) },
				}),
			)
	})

	it('is tried again now and then, and not all the time', async () => {
		const loads = `${site.dir}.loads`
		writeFileSync(loads, '')
		const config = (title: string) =>
			`import { appendFileSync } from 'node:fs'\nappendFileSync(${JSON.stringify(loads)}, '.')\nexport default { title: '${title}' }`
		rmSync(join(site.dir, 'blog.config.json'))
		put('blog.config.mjs', config('Notes'))
		const soon = new Date(Date.now() + 3000).toISOString()
		put('content/posts/soon.md', `---\ntitle: Soon\ndate: ${soon}\n---\n`)
		try {
			await start()
			put('blog.config.mjs', `${config('Notes')}\nthrow new Error('broken')`)
			await expect.poll(() => errors().length, within).toBe(1)
			const before = readFileSync(loads).length
			const began = Date.now()
			await sleep(Date.parse(soon) + 2000 - began)
			const tried = readFileSync(loads).length - before
			// Once a second, and the server of the site loads, too.
			expect(tried).toBeLessThanOrEqual(4 + (2 * (Date.now() - began)) / 1000)
			expect(tried).toBeGreaterThanOrEqual(1)
			expect(errors()).toHaveLength(1)
			put('blog.config.mjs', config('Mended'))
			await expect.poll(async () => (await json('v1/posts')).items[0].title, within).toBe('Soon')
		} finally {
			rmSync(loads)
		}
	})
})
