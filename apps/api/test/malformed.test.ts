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
	[...got.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))

const isFine = async () => (await fetch(`${site.server.url}v1/posts`)).status === 200

/** The first line and headers that are wrong, each in its own way. */
const wrong = [
	...['', '\r\n', '\0\0\0\0', 'GET', 'GET /', 'GET / HTTP/9.9\r\n\r\n', 'get / http/1.1\r\n\r\n'],
	...['GET / HTTP/1.1\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost:\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a/../b\r\n\r\n', 'GET / HTTP/1.1\r\nHost: \x7f\xff\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a:99999999\r\n\r\n', 'GET / HTTP/1.1\r\nHost: [::1\r\n\r\n'],
	...['GET http://other/v1/posts HTTP/1.1\r\nHost: a\r\n\r\n', 'GET * HTTP/1.1\r\nHost: a\r\n\r\n'],
	...['GET //other/v1 HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /%zz?%zz=%zz HTTP/1.1\r\nHost: a\r\n\r\n'],
	...['GET /\xff\xfe HTTP/1.1\r\nHost: a\r\n\r\n', 'GET /a b HTTP/1.1\r\nHost: a\r\n\r\n'],
	...['CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n', 'TRACE / HTTP/1.1\r\nHost: a\r\n\r\n'],
	...['BREW / HTTP/1.1\r\nHost: a\r\n\r\n', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n', 'GET / HTTP/1.1\r\nHost: a\r\n: x\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\n folded: x\r\n\r\n', 'GET / HTTP/1.1\nHost: a\n\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n'],
	...[
		'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nG',
	],
	...['POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nIf-None-Match: "\r\nIf-Modified-Since: never\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nAccept-Encoding: ;;;q=,,\r\nAccept: \xff\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nRange: bytes=9-1\r\n\r\n'],
	...['GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: ,,, \r\nX-Request-Id: a\tb\r\n\r\n'],
]

describe('bytes that are no HTTP', () => {
	it.each(wrong)('%j are refused, or answered as what they mean', async (bytes) => {
		const closing = bytes.replace(/\r\n\r\n/, '\r\nConnection: close\r\n\r\n')
		const got =
			(await send(Buffer.from(closing, 'latin1'), true)) +
			(await send(Buffer.from(bytes, 'latin1')))
		for (const status of statuses(got)) expect(status).toBeLessThan(500)
		expect(got).not.toMatch(/\.[jt]s:\d+|node_modules|node:internal/)
		expect(await isFine()).toBe(true)
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
				for (const status of statuses(got)) expect(status).toBeLessThan(500)
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
