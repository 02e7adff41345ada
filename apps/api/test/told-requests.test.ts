import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiServer } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'
import { talk } from './sockets.ts'

const LARGE = 16_000_000

let site: SampleSite
let server: ApiServer
const lines: Record<string, unknown>[] = []
beforeAll(async () => {
	site = await sampleSite({
		'content/posts/large.md': `---\ntitle: Large\ndate: 2020-01-01\n---\n${'x'.repeat(LARGE)}`,
	})
	server = await startApi(site.dir, {
		port: 0,
		snapshot: false,
		watch: false,
		metrics: true,
		rateLimit: false,
		log: (line) => lines.push(JSON.parse(line)),
	})
	await (await fetch(server.url + large.slice(1))).text()
}, 30_000)
beforeEach(async () => {
	await expect.poll(() => lines).not.toHaveLength(0)
	lines.length = 0
})
afterAll(async () => {
	await server.close()
	await site.close()
})

const request = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`
const large = '/v1/posts/large?fields=title&formats=markdown'

async function figure(name: string, labels: Readonly<Record<string, string>>): Promise<number> {
	const text = await (await fetch(`${server.url}metrics`)).text()
	const of = text.split('\n').filter((line) => line.startsWith(`${name}{`))
	const found = of.filter((line) =>
		Object.entries(labels).every(([label, value]) => line.includes(`${label}="${value}"`)),
	)
	return found.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0)
}

describe('an answer is told of', () => {
	it('with its bytes when it has been handed over', async () => {
		const { headers, got, ended } = await whole()
		await expect.poll(() => lines).toHaveLength(1)
		expect(lines[0]).toMatchObject({ status: 200, aborted: false, bytes: headers })
		expect(got).toBe(headers)
		expect(ended).toBe(true)
	})

	it('when a slow reader has it, and not before', async () => {
		const { socket } = talk(server.port, request(large))
		socket.pause()
		await wait(500)
		expect(lines).toEqual([])
		socket.resume()
		await expect.poll(() => lines).toHaveLength(1)
		expect(lines[0]).toMatchObject({ status: 200, aborted: false })
		expect(lines[0]?.milliseconds).toBeGreaterThan(450)
		expect(lines[0]?.bytes).toBeGreaterThan(LARGE)
		socket.destroy()
	})

	it.each([['resetAndDestroy'], ['destroy']] as const)(
		'with what was handed over when the client leaves (%s)',
		async (leave) => {
			const route = { route: '/v1/posts/:slug' }
			const figures = () =>
				Promise.all([
					figure('http_server_request_aborts_total', route),
					figure('http_server_request_errors_total', route),
					figure('http_server_response_bytes_total', route),
					figure('http_server_request_duration_seconds_count', route),
				])
			const before = await figures()
			const { socket } = talk(server.port, request(large))
			socket.pause()
			await wait(300)
			socket[leave]()
			await expect.poll(() => lines).toHaveLength(1)
			expect(lines[0]).toMatchObject({ level: 'info', status: 200, aborted: true })
			expect(lines[0]?.bytes).toBeGreaterThan(0)
			expect(lines[0]?.bytes).toBeLessThan(LARGE)
			const more = (await figures()).map((value, at) => value - (before[at] as number))
			expect(more).toEqual([1, 0, lines[0]?.bytes, 1])
		},
	)

	it('that closes its connection', async () => {
		const { ended } = talk(server.port, request('/v1/posts', 'Connection: close\r\n'))
		expect(await ended).toMatch(/^HTTP\/1\.1 200 /)
		await expect.poll(() => lines).toHaveLength(1)
		expect(lines[0]).toMatchObject({ status: 200, aborted: false, bytes: expect.any(Number) })
		expect(lines[0]?.bytes).toBeGreaterThan(100)
	})

	it('behind one that its client does not wait for', async () => {
		const queued = Array.from({ length: 20 }, () => request('/v1/tags')).join('')
		const { socket } = talk(server.port, request(large) + queued)
		socket.pause()
		await wait(300)
		expect(lines).toEqual([])
		socket.destroy()
		await expect.poll(() => lines).toHaveLength(21)
		expect(lines.every(({ aborted }) => aborted === true)).toBe(true)
		expect(lines.filter(({ path, bytes }) => path === '/v1/tags' && bytes === 0)).toHaveLength(20)
	})

	it('one after the other on a connection', async () => {
		const some = Array.from({ length: 20 }, () => request('/v1/tags')).join('')
		const { socket } = talk(server.port, some)
		await expect.poll(() => lines).toHaveLength(20)
		expect(lines.every(({ aborted }) => aborted === false)).toBe(true)
		socket.destroy()
	})
})

async function whole() {
	const { socket, got, ended } = talk(server.port, request(large, 'Connection: close\r\n'))
	const text = await ended
	socket.destroy()
	const [head = '', body = ''] = text.split('\r\n\r\n')
	return {
		headers: Number(/content-length: (\d+)/i.exec(head)?.[1]),
		got: body.length,
		ended: got() === text,
	}
}

/** All that is said of a refusal. */
async function refused(bytes: string) {
	const { ended } = talk(server.port, bytes)
	const text = await ended
	const [head = '', body = ''] = text.split('\r\n\r\n')
	await expect.poll(() => lines).toHaveLength(1)
	const header = (name: string) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1]
	return { head, body, header, line: lines[0] as Record<string, unknown> }
}

describe('what is refused before it is a request', () => {
	it.each([
		[400, 'no HTTP', 'hello\r\n\r\n'],
		[400, 'no Host', 'GET / HTTP/1.1\r\n\r\n'],
		[400, 'no good Host', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
		[400, 'no good target', 'GET nowhere: HTTP/1.1\r\nHost: a\r\n\r\n'],
		[400, 'a request that breaks off', 'GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n'],
		[501, 'a method that is none', 'BREW /pot HTTP/1.1\r\nHost: a\r\n\r\n'],
		[405, 'CONNECT', 'CONNECT a:443 HTTP/1.1\r\nHost: a\r\n\r\n'],
		[431, 'headers too large', `GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`],
	])('is answered with %s, counted and told of: %s', async (status, _, bytes) => {
		const counted = () =>
			figure('http_server_request_duration_seconds_count', { status: String(status) })
		const before = await counted()
		const { head, body, header, line } = await refused(bytes)
		expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
		expect(header('content-type')).toBe('application/problem+json')
		expect(header('content-length')).toBe(String(body.length))
		expect(JSON.parse(body)).toMatchObject({ status, type: 'about:blank' })
		expect(line).toMatchObject({ level: 'info', status, bytes: body.length, aborted: false })
		expect(header('x-request-id')).toBe(line.request_id)
		expect(await counted()).toBe(before + 1)
	})

	it('is not told of twice when what follows an answer cannot be read', async () => {
		const body = 'POST /v1/posts HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'
		const { head, line } = await refused(body)
		expect(head).toMatch(/^HTTP\/1\.1 405 /)
		expect(line).toMatchObject({ status: 405 })
		await wait(100)
		expect(lines).toHaveLength(1)
	})

	it('does not break into the answer before it', async () => {
		const { ended } = talk(server.port, `${request('/v1/tags')}nonsense\r\n\r\n`)
		const text = await ended
		expect(text).toMatch(/^HTTP\/1\.1 200 /)
		await expect.poll(() => lines).toHaveLength(2)
		expect(lines.map(({ status }) => status).sort()).toEqual([200, 400])
	})

	it('tells nothing of a client that resets an idle connection', async () => {
		const { socket, got } = talk(server.port, request('/v1/tags'))
		await expect.poll(got).toContain('200 OK')
		socket.resetAndDestroy()
		await wait(100)
		expect(lines).toHaveLength(1)
	})
})
