import { connect } from 'node:net'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
beforeAll(async () => {
	site = await sampleSite()
})
afterAll(() => site.close())

/** Sends bytes as they are, and gives what comes back. With the last byte, unless it waits, the connection is closed on this side: then Node answers only what is wrong. */
function send(bytes: Buffer | string, waits = false): Promise<string> {
	return new Promise((resolve) => {
		const socket = connect(site.server.port, '127.0.0.1')
		let got = ''
		const end = () => {
			socket.destroy()
			resolve(got)
		}
		socket.setTimeout(waits ? 1000 : 5000, end)
		socket.on('data', (data) => {
			got += data.toString('latin1')
		})
		socket.on('error', end)
		socket.on('close', end)
		if (waits) socket.write(bytes)
		else socket.end(bytes)
	})
}

const statuses = (got: string) =>
	[...got.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status))

const isFine = async () => (await fetch(`${site.server.url}v1/posts`)).status === 200

/** Bytes, and with which status they are answered: none where the connection ends without a word, or more bytes are waited for. */
const wrong: readonly (readonly [bytes: string, statuses: readonly number[]])[] = [
	...(['', '\r\n', 'GET', 'GET /'] as const).map((bytes) => [bytes, []] as const),
	['\0\0\0\0', [400]],
	['GET /v1/tags\r\n\r\n', [400]],
	['GET / HTTP/9.9\r\n\r\n', [400]],
	['get / http/1.1\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost:\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a b\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a, b\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: \x7f\xff\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a:99999999\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: [::1\r\n\r\n', [400]],
	['GET * HTTP/1.1\r\nHost: a\r\n\r\n', [404]],
	['GET //other/v1 HTTP/1.1\r\nHost: a\r\n\r\n', [404]],
	['GET ftp://other/v1 HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
	['GET /%zz?%zz=%zz HTTP/1.1\r\nHost: a\r\n\r\n', [404]],
	['GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
	['GET /a b HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
	['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', [405]],
	['TRACE / HTTP/1.1\r\nHost: a\r\n\r\n', [405]],
	['BREW / HTTP/1.1\r\nHost: a\r\n\r\n', [501]],
	['PROPFIND / HTTP/1.1\r\nHost: a\r\n\r\n', [501]],
	['get / HTTP/1.1\r\nHost: a\r\n\r\n', [501]],
	['GET /livez HTTP/1.1\r\nHost: a\r\n\r\nGETX / HTTP/1.0\r\n\r\n', [200, 501]],
	['BREW{} / HTTP/1.1\r\nHost: a\r\n\r\n', [400]],
	['BREW / HTTP/2.0\r\n\r\n', [400]],
	['BREW /\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n', [400]],
	['GET / HTTP/1.1\nHost: a\n\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', [400]],
	['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n', [413]],
	['GET /livez HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999\r\n\r\n', [413]],
	['GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n', [400]],
	[
		'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG',
		[400],
	],
	['POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n', [405]],
	['GET /v1/tags HTTP/1.1\r\nHost: a\r\nExpect: cookies\r\n\r\n', [200]],
	[`GET / HTTP/1.1\r\nHost: a\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, [431]],
]

/** Unusual, but what it means is clear. */
const unusual: readonly (readonly [bytes: string, statuses: readonly number[]])[] = [
	['GET /livez HTTP/1.0\r\n\r\n', [200]],
	['GET /v1/feed.json HTTP/1.0\r\n\r\n', [200]],
	['OPTIONS / HTTP/1.0\r\n\r\n', [204]],
	['OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n', [204]],
	['GET /livez HTTP/1.1\r\nHost: localhost:\r\n\r\n', [200]],
	['GET /v1/feed.json HTTP/1.1\r\nHost: [::1]:80\r\n\r\n', [200]],
	['GET http://other/v1/posts HTTP/1.1\r\nHost: a\r\n\r\n', [200]],
	['GET /v1/posts HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n', [200]],
	[
		'GET /v1/posts HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
		[100, 200],
	],
	[
		'GET /v1/posts HTTP/1.1\r\nHost: a\r\nIf-None-Match: "\r\nIf-Modified-Since: never\r\n\r\n',
		[200],
	],
	['GET /v1/posts HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ;;;q=,,\r\nAccept: \xff\r\n\r\n', [200]],
	['GET /v1/posts HTTP/1.1\r\nHost: a\r\nRange: bytes=9-1\r\n\r\n', [200]],
	[
		'GET /v1/posts HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: ,,, \r\nX-Request-Id: a\tb\r\n\r\n',
		[200],
	],
	['GET /v1/posts HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(3), [200, 200, 200]],
]

describe('bytes that are no HTTP', () => {
	it.each([...wrong, ...unusual])('%j are answered with %j', async (bytes, expected) => {
		const got = await send(Buffer.from(bytes, 'latin1'), true)
		expect(statuses(got)).toEqual(expected)
		expect(got).not.toMatch(/\.[jt]s:\d+|node_modules|node:internal/)
		expect(await isFine()).toBe(true)
	})

	it.each([...wrong, ...unusual])(
		'%j are never a failure of the server when the client has gone',
		async (bytes) => {
			const got = await send(Buffer.from(bytes, 'latin1'))
			for (const status of statuses(got)) expect([500, 502, 503]).not.toContain(status)
			expect(await isFine()).toBe(true)
		},
	)

	it('name no other host than the one that was asked', async () => {
		const feed = (head: string) => send(`GET ${head}\r\nConnection: close\r\n\r\n`, true)
		expect(await feed('http://other/v1/feed.json HTTP/1.1\r\nHost: a')).toContain(
			'"http://other/v1/feed.json"',
		)
		expect(await feed('/v1/feed.json HTTP/1.1\r\nHost: a:')).toContain('"http://a/v1/feed.json"')
		expect(await feed('/v1/feed.json HTTP/1.0')).toContain(
			`"http://127.0.0.1:${site.server.port}/v1/feed.json"`,
		)
	})

	it('in any order leave the server as it was', async () => {
		const part = fc.oneof(
			fc.constantFrom(
				'GET ',
				'POST ',
				'/v1/posts',
				'/',
				' HTTP/1.1',
				'\r\n',
				'\n',
				'Host: a',
				': ',
				',',
			),
			fc.constantFrom(
				'Content-Length: 3',
				'Transfer-Encoding: chunked',
				'\r\n\r\n',
				'0\r\n\r\n',
				'abc',
			),
			fc.string({ maxLength: 5 }),
			fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
		)
		await fc.assert(
			fc.asyncProperty(fc.array(part, { maxLength: 25 }), async (parts) => {
				const got = await send(Buffer.from(parts.join(''), 'latin1'))
				for (const status of statuses(got)) expect([500, 502, 503]).not.toContain(status)
			}),
			{ numRuns: 300 },
		)
		expect(await isFine()).toBe(true)
	}, 60_000)

	it('in a path lead to no file', async () => {
		for (const path of [
			'/../../etc/passwd',
			'/v1/posts/..%2f..%2f..%2fetc%2fpasswd',
			'/v1/posts/%2e%2e/%2e%2e/blog.config.json',
			'/v1/posts/..\\..\\blog.config.json',
		])
			for (const start of ['', 'http://a']) {
				const got = await send(
					`GET ${start}${path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`,
					true,
				)
				expect([path, statuses(got).join()]).toEqual([path, expect.stringMatching(/^40[04]$/)])
			}
	})

	it('in a header stay one header', async () => {
		const response = await fetch(
			`${site.server.url}v1/posts?page=1%0d%0aSet-Cookie:%20a=b&limit=%0d%0a`,
		)
		expect(response.status).toBe(400)
		const next = await fetch(
			`${site.server.url}v1/posts?limit=1&filter=title:~'%0d%0aSet-Cookie: a=b'`,
		)
		expect(next.headers.get('set-cookie')).toBeNull()
	})
})
