import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ApiServer, ApiServerOptions } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
let work: string
const running: ApiServer[] = []
beforeEach(async () => {
	site = await sampleSite()
	work = await mkdtemp(join(tmpdir(), 'api-'))
})
afterEach(async () => {
	for (const server of running.splice(0)) await server.close()
	await site.close()
	await rm(work, { recursive: true })
})

const told: string[] = []
async function start(options: ApiServerOptions = {}): Promise<ApiServer> {
	const server = await startApi(site.dir, {
		port: 0,
		snapshot: join(work, 'answers'),
		onError: ({ message }) => told.push(message),
		...options,
	})
	running.push(server)
	return server
}
async function end(server: ApiServer): Promise<void> {
	running.splice(running.indexOf(server), 1)
	await server.close()
}
const get = (server: ApiServer, path: string, headers = {}) => fetch(server.url + path, { headers })

/** A connection that has had an answer and is kept. */
async function holdConnection({ port }: ApiServer, half = ''): Promise<Socket> {
	const socket = connect(port, '127.0.0.1')
	socket.on('error', () => {})
	socket.write(`GET /livez HTTP/1.1\r\nHost: a\r\n\r\n${half}`)
	await once(socket, 'data')
	return socket
}

describe('the API in Node.js', () => {
	it('speaks brotli', async () => {
		const server = await start()
		const plain = await (
			await get(server, 'v1/openapi.json', { 'accept-encoding': 'identity' })
		).text()
		const { hostname, port } = new URL(server.url)
		const { request } = await import('node:http')
		const [encoding, bytes] = await new Promise<[string | undefined, Buffer]>((resolve) =>
			request(
				{ hostname, port, path: '/v1/openapi.json', headers: { 'accept-encoding': 'gzip, br' } },
				async (response) => {
					const parts: Buffer[] = []
					for await (const part of response) parts.push(part as Buffer)
					resolve([response.headers['content-encoding'], Buffer.concat(parts)])
				},
			).end(),
		)
		expect(encoding).toBe('br')
		expect(bytes.length).toBeLessThan(plain.length / 3)
		expect(brotliDecompressSync(bytes).toString()).toBe(plain)
	})

	it('counts clients by their address, and behind a proxy by what that says', async () => {
		const rateLimit = { perSecond: 0.001, burst: 1 }
		const alone = await start({ rateLimit })
		const from = (address: string) => ({ 'x-forwarded-for': address })
		expect((await get(alone, 'v1/posts', from('1.1.1.1'))).status).toBe(200)
		expect((await get(alone, 'v1/posts', from('1.1.1.2'))).status).toBe(429)
		const behind = await start({ rateLimit, proxies: 1 })
		expect((await get(behind, 'v1/posts', from('9.9.9.9, 1.1.1.1'))).status).toBe(200)
		expect((await get(behind, 'v1/posts', from('8.8.8.8, 1.1.1.1'))).status).toBe(429)
		expect((await get(behind, 'v1/posts', from('9.9.9.9, 1.1.1.2'))).status).toBe(200)
	})
})

describe('a server that is asked too much', () => {
	it('counts whatever one client asks, but not who asks whether it lives', async () => {
		const rateLimit = { perSecond: 0.001, burst: 4 }
		const server = await start({ rateLimit, metrics: true })
		const ask = async (path: string, method = 'GET') =>
			(await fetch(server.url + path, { method })).status
		expect(await ask('metrics')).toBe(200)
		expect(await ask('v1/posts', 'OPTIONS')).toBe(204)
		expect(await ask('v1/posts', 'DELETE')).toBe(405)
		expect(await ask('v1/posts')).toBe(200)
		for (const [path, method] of [
			['metrics', 'GET'],
			['v1/posts', 'OPTIONS'],
			['v1/posts', 'DELETE'],
			['v1/posts', 'GET'],
		] as const)
			expect([path, method, await ask(path, method)]).toEqual([path, method, 429])
		expect([await ask('livez'), await ask('readyz'), await ask('health')]).toEqual([200, 200, 200])
	})

	it('refuses connections of one address, counts and tells them, but not behind proxies', async () => {
		const server = await start({ connectionsPerClient: 2, metrics: true })
		const held = [await holdConnection(server), await holdConnection(server)]
		await expect(get(server, 'livez')).rejects.toThrow('fetch failed')
		expect(told.join()).toContain('Connection refused: 2 of 127.0.0.1 are open')
		held.pop()?.destroy()
		let text = ''
		const read = async () => {
			text = await (await get(server, 'metrics')).text()
			return text
		}
		await expect.poll(() => read().catch(() => '')).toMatch(/^http_server_connections 2$/m)
		expect(text).toMatch(/^http_server_connections_refused_total\{reason="client"\} [1-9]/m)
		expect(text).toMatch(/^http_server_connections_refused_total\{reason="all"\} 0$/m)
		expect(text).toMatch(/^http_server_connections_evicted_total 0$/m)

		for (const options of [{ proxies: 1 }, { connectionsPerClient: false }] as const) {
			const open = await start({ connectionsPerClient: 1, ...options })
			for (let n = 0; n < 3; n++) held.push(await holdConnection(open))
			expect((await get(open, 'livez')).status).toBe(200)
		}
		for (const socket of held) socket.destroy()
	})
})

describe('a server that is closed', () => {
	it('in its lame duck time says that it is not ready, and answers', async () => {
		const server = await start({ lameDuck: 2000 })
		const before = performance.now()
		const ended = end(server)
		const ready = await get(server, 'readyz')
		expect([ready.status, await ready.json()]).toEqual([
			503,
			{ status: 'not ready', reason: 'shutting down' },
		])
		const answer = await get(server, 'v1/posts')
		expect([answer.status, answer.headers.get('connection')]).toEqual([200, 'close'])
		await ended
		expect(performance.now() - before).toBeGreaterThan(1990)
		await expect(get(server, 'livez')).rejects.toThrow('fetch failed')
	})

	it('has written down its answers before the last client has got one', async () => {
		const server = await start({ drain: 2000 })
		const body = await (await get(server, 'v1/posts/caches')).text()
		const half = 'GET /v1/posts/caches HTTP/1.1\r\nHost: a\r\n'
		const socket = await holdConnection(server, half)
		let isEnded = false
		const ended = end(server).then(() => {
			isEnded = true
		})
		await expect.poll(() => existsSync(join(work, 'answers'))).toBe(true)
		expect(isEnded).toBe(false)
		const second = await start({ cache: { grace: 60_000 }, snapshot: join(work, 'answers') })
		expect(await (await get(second, 'v1/posts/caches')).text()).toBe(body)
		socket.write('\r\n')
		await ended
	})
})

describe('a restart', () => {
	it('begins with what was known before', async () => {
		const first = await start()
		const body = await (await get(first, 'v1/posts/caches')).text()
		await end(first)
		const second = await start({ cache: { grace: 60_000 } })
		const again = await get(second, 'v1/posts/caches')
		expect(again.headers.get('cache-status')).toMatch(/^blog; hit; ttl=-\d+$/)
		expect(await again.text()).toBe(body)
		await expect
			.poll(async () => (await get(second, 'v1/posts/caches')).headers.get('cache-status'))
			.toMatch(/^blog; hit; ttl=\d+$/)
	})

	it('gives nothing that was withdrawn meanwhile', async () => {
		const first = await start()
		await get(first, 'v1/posts/caches')
		await end(first)
		const file = join(site.dir, 'content/posts/caches.md')
		writeFileSync(file, readFileSync(file, 'utf8').replace('---\n', '---\ndraft: true\n'))
		const second = await start({ cache: { grace: 60_000 } })
		expect((await get(second, 'v1/posts/caches')).status).toBe(404)
	})

	it('with a config that cannot be read answers what was asked before, until it can', async () => {
		const first = await start()
		const body = await (await get(first, 'v1/posts/caches')).text()
		await end(first)
		const config = readFileSync(join(site.dir, 'blog.config.json'), 'utf8')
		writeFileSync(join(site.dir, 'blog.config.json'), '{"titel": "x"}')
		await expect(start({ snapshot: false })).rejects.toThrow('titel')
		const second = await start()
		expect(told.join()).toContain('titel')
		expect(await (await get(second, 'v1/posts/caches')).text()).toBe(body)
		expect((await get(second, 'v1/posts/traces')).status).toBe(503)
		const ready = await get(second, 'readyz')
		expect([ready.status, await ready.json()]).toEqual([200, { status: 'degraded' }])
		expect(await (await get(second, 'health')).json()).toMatchObject({
			status: 'degraded',
			reason: 'no content could be loaded',
			posts: 0,
		})
		const post = join(site.dir, 'content/posts/caches.md')
		writeFileSync(post, readFileSync(post, 'utf8').replace('Caches & co', 'Caches'))
		for (let failures = 0; failures < 8; failures++) {
			expect(await (await get(second, 'v1/posts/caches')).text()).toBe(body)
			await sleep(200 * failures)
		}
		writeFileSync(join(site.dir, 'blog.config.json'), config)
		await expect
			.poll(async () => (await get(second, 'v1/posts/traces')).status, { timeout: 10_000 })
			.toBe(200)
		// Failures of before are no reason to wait.
		await expect
			.poll(async () => (await (await get(second, 'v1/posts/caches')).json()).title)
			.toBe('Caches')
		expect(await (await get(second, 'readyz')).json()).toEqual({ status: 'ready' })
		expect(await (await get(second, 'health')).json()).toMatchObject({ status: 'ok' })
	})

	it('answers what was asked before while the site is being loaded', async () => {
		const first = await start()
		const body = await (await get(first, 'v1/posts/caches')).text()
		await end(first)
		const gate = join(work, 'gate')
		rmSync(join(site.dir, 'blog.config.json'))
		writeFileSync(
			join(site.dir, 'blog.config.mjs'),
			`import { existsSync } from 'node:fs'\nwhile (!existsSync(${JSON.stringify(gate)})) await new Promise((resolve) => setTimeout(resolve, 10))\nexport default { title: 'Loaded' }`,
		)
		const starting = start({ port: first.port })
		const at = (path: string) => fetch(first.url + path)
		await expect
			.poll(() =>
				at('livez').then(
					({ ok }) => ok,
					() => false,
				),
			)
			.toBe(true)
		expect(await (await at('readyz')).json()).toEqual({ status: 'degraded' })
		expect(await (await at('health')).json()).toMatchObject({
			status: 'degraded',
			reason: 'no content is loaded yet',
		})
		const early = await at('v1/posts/caches')
		expect(early.headers.get('cache-status')).toMatch(/^blog; hit; ttl=-\d+$/)
		expect(await early.text()).toBe(body)
		const unknown = await at('v1/posts/traces')
		expect([unknown.status, unknown.headers.get('retry-after')]).toEqual([503, '5'])
		writeFileSync(gate, '')
		await starting
		expect(await (await at('readyz')).json()).toEqual({ status: 'ready' })
		expect((await at('v1/posts/traces')).status).toBe(200)
		expect(await (await at('v1/settings')).json()).toMatchObject({ title: 'Loaded' })
	})

	it('without a snapshot listens when the site is loaded', async () => {
		const first = await start({ snapshot: false })
		await end(first)
		const config = `await new Promise((resolve) => setTimeout(resolve, 300))\nexport default {}`
		rmSync(join(site.dir, 'blog.config.json'))
		writeFileSync(join(site.dir, 'blog.config.mjs'), config)
		const starting = start({ port: first.port, snapshot: false })
		const statuses = new Set<number | string>()
		let isStarted = false
		void starting.then(() => {
			isStarted = true
		})
		while (!isStarted)
			statuses.add(
				await fetch(`${first.url}readyz`).then(
					({ status }) => status,
					() => 'none',
				),
			)
		expect([...statuses]).not.toContain(503)
		expect(statuses).toContain('none')
	})

	it('with a damaged snapshot tells, and begins without', async () => {
		const first = await start()
		await get(first, 'v1/posts/caches')
		await end(first)
		told.length = 0
		writeFileSync(join(work, 'answers'), readFileSync(join(work, 'answers')).subarray(0, -1))
		const second = await start()
		expect(told).toEqual([expect.stringContaining(`${join(work, 'answers')}: `)])
		const again = await get(second, 'v1/posts/caches')
		expect(again.headers.get('cache-status')).toBe('blog; fwd=miss; stored')
	})
})
