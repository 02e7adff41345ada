import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createTestServer, redisServer } from '../../../packages/cache/test/redis-server.ts'
import { startTraceReceiver } from '../../api/test/trace-receiver.ts'
import { startReceiver } from '../../api/test/webhook-receiver.ts'
import { bundleCommand } from './bundle-command.ts'
import { type RunningCommand, runCommand } from './running-command.ts'

let command: string
let dir: string
const closers: (() => Promise<unknown>)[] = []
beforeAll(async () => {
	command = await bundleCommand()
	dir = await realpath(await mkdtemp(join(tmpdir(), 'blog-api-')))
	await put('blog.config.json', '{"url": "https://example.com"}')
	await put('content/posts/hello.md', '---\ntitle: Hello\ndate: 2024-01-01\n---\nText.')
})
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close()
})
afterAll(() =>
	Promise.all([command, dir].map((folder) => rm(folder, { recursive: true, force: true }))),
)

async function put(file: string, text: string): Promise<void> {
	await mkdir(dirname(join(dir, file)), { recursive: true })
	await writeFile(join(dir, file), text)
}

/** Runs `blog api` as it is packed. */
async function api(flags: readonly string[], env = {}): Promise<RunningCommand> {
	const argv = ['api', '.', '--port', '0', '--no-snapshot', ...flags]
	const running = await runCommand(join(command, 'main.js'), argv, { cwd: dir, env })
	closers.push(() => running.stop())
	return running
}

const get = async ({ url }: RunningCommand, path: string) => (await fetch(url + path)).status

describe('blog api', () => {
	it('sends traces', async () => {
		const collector = await startTraceReceiver()
		closers.push(() => collector.close())
		const server = await api([], { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url })
		expect(await get(server, 'v1/posts/hello')).toBe(200)
		expect(await server.stop()).toBe(0)
		expect(collector.spans.map(({ name }) => name)).toContain('GET /v1/posts/:slug')
		expect(server.said()).toBe('')
	})

	it.skipIf(!redisServer)(
		'shares answers in Redis, and says when it is away and when it is back',
		async () => {
			const redis = await createTestServer()
			await redis.start()
			closers.push(() => redis.kill())
			const flags = ['--redis', redis.url, '--metrics']
			const [other, server] = [await api(flags), await api(flags)]
			const figures = async (one: RunningCommand) => (await fetch(`${one.url}metrics`)).text()
			await get(other, 'v1/posts/hello')
			await expect.poll(() => figures(other)).toContain('\nblog_cache_store_writes_total 1\n')
			await get(server, 'v1/posts/hello')
			expect(await figures(server)).toContain('\nblog_cache_store_hits_total 1\n')
			expect([other.said(), server.said()]).toEqual(['', ''])
			await redis.kill()
			for (const page of [1, 2, 3]) await get(server, `v1/posts?limit=${page}`)
			const { host } = new URL(redis.url)
			expect(server.said()).toMatch(
				new RegExp(`^Redis at ${host} fails: .*; answers are made without it\n$`),
			)
			await redis.start()
			let asked = 3
			await expect
				.poll(
					async () => {
						await get(server, `v1/posts?limit=${++asked}`)
						return server.said()
					},
					{ interval: 500, timeout: 40_000 },
				)
				.toContain(`Redis at ${host} works again\n`)
			expect(server.said().split('\n')).toHaveLength(3)
		},
	)

	it('answers links of `blog share`, also of a post whose slug another one has', async () => {
		await put('content/2024/notes.md', '---\ntitle: New\ndate: 2024-05-01\n---\nText.')
		await put('content/2023/notes.md', '---\ntitle: Old\ndate: 2023-05-01\ndraft: true\n---\nText.')
		const env = { BLOG_PREVIEW_SECRET: 'known to nobody else' }
		const server = await api([], env)
		const argv = ['share', '2023/notes', '.', '--api', server.url]
		const { url } = await runCommand(join(command, 'main.js'), argv, { cwd: dir, env })
		expect(await (await fetch(url)).json()).toMatchObject({ id: '2023/notes', title: 'Old' })
	})

	it('tells every webhook that a post was renamed', async () => {
		await put('content/posts/draughts.md', '---\ntitle: Draughts\ndate: 2024-01-01\n---\nText.')
		const receivers = [await startReceiver(), await startReceiver()]
		closers.push(...receivers.map(({ close }) => close))
		const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`
		const flags = receivers.flatMap(({ url }) => ['--webhook', url])
		await api([...flags, '--allow-private'], { BLOG_WEBHOOK_SECRET: secret })
		const argv = ['rename', 'draughts', 'drafts', '.']
		await runCommand(join(command, 'main.js'), argv, { cwd: dir })
		for (const { received } of receivers) {
			await expect.poll(() => received.length, { timeout: 10_000 }).toBeGreaterThan(0)
			expect(received.map(({ body }) => JSON.parse(body))).toMatchObject([
				{
					type: 'post.updated',
					data: {
						post: {
							id: 'posts/drafts',
							previousId: 'posts/draughts',
							url: 'https://example.com/posts/drafts/',
							previousUrl: 'https://example.com/posts/draughts/',
						},
					},
				},
			])
		}
	})

	it('says that no Redis is there', async () => {
		const server = await api(['--redis', 'redis://:secret@127.0.0.1:1/2'])
		expect(await get(server, 'v1/posts/hello')).toBe(200)
		expect(server.said()).toBe(
			'Redis at 127.0.0.1:1 fails: connect ECONNREFUSED 127.0.0.1:1; answers are made without it\n',
		)
	})
})
