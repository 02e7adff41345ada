import { gunzipSync } from 'node:zlib'
import { Hono } from 'hono'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { type ApiOptions, createApi } from '../src/create-api.ts'
import type { RequestEvent } from '../src/observe/request-event.ts'
import type { ApiContent } from '../src/state/content.ts'
import { gated, sampleContent } from './sample-content.ts'

const post = (title: string, body = 'Text.') =>
	`---\ntitle: ${title}\ndate: 2024-01-02\n---\n${body}`
const sources = { 'posts/one.md': post('One', 'Long. '.repeat(1000)), 'posts/two.md': post('Two') }
const key = 'key=0123456789abcdef0123456789'

let content: ApiContent
beforeAll(async () => {
	content = await sampleContent(sources)
})

afterEach(() => void vi.useRealTimers())

/** An API whose content can be changed. */
function served(options: ApiOptions = {}, first = content) {
	let now: ApiContent | undefined = first
	const api = createApi(() => now, options)
	return {
		api,
		get: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
			api.request(path, { method, headers }),
		change: (to: ApiContent | undefined) => {
			now = to
		},
	}
}

/** Asks for the first time, and stops the clock a second later: only then an answer says when its content was taken in. */
async function inNextSecond(ask: () => unknown): Promise<void> {
	const now = Date.now()
	vi.useFakeTimers({ toFake: ['Date'], now })
	await ask()
	vi.setSystemTime(now + 1000)
}

describe('an answer', () => {
	it('is kept, and says so', async () => {
		const { get, api } = served()
		const first = await get('/v1/posts/one')
		expect(first.headers.get('cache-status')).toBe('blog; fwd=miss; stored')
		const second = await get('/v1/posts/one')
		expect(second.headers.get('cache-status')).toMatch(/^blog; hit; ttl=\d+$/)
		expect(await second.text()).toBe(await first.text())
		expect(api.answers.stats()).toMatchObject({ loads: 1, hits: 1 })
	})

	it('is made once for all who ask for it at one time', async () => {
		const { get, api } = served()
		const all = await Promise.all(Array.from({ length: 50 }, () => get('/v1/posts/one')))
		expect(new Set(all.map(({ status }) => status))).toEqual(new Set([200]))
		expect(api.answers.stats()).toMatchObject({ loads: 1, collapsed: 49 })
	})

	it('is not sent again to who has it, whatever the encoding was', async () => {
		const { get } = served()
		for (const encoding of ['identity', 'gzip']) {
			const headers = { 'accept-encoding': encoding }
			const { headers: has } = await get('/v1/posts/one', headers)
			const tag = has.get('etag') as string
			expect(tag).toMatch(/^"[0-9a-f]{32}(?:-gzip)?"$/)
			for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
				const again = await get('/v1/posts/one', { ...headers, 'if-none-match': given })
				expect([given, again.status, await again.text()]).toEqual([given, 304, ''])
				for (const name of ['etag', 'vary', 'cache-control', 'access-control-allow-origin'])
					expect([name, again.headers.get(name)]).toEqual([name, has.get(name)])
			}
			const other = await get('/v1/posts/one', { ...headers, 'if-none-match': '"other"' })
			expect(other.status).toBe(200)
		}
	})

	it('says when its content was taken in, once nothing else can have been in that second', async () => {
		const taken = Date.UTC(2024, 0, 2, 3, 4, 5)
		vi.useFakeTimers({ toFake: ['Date'], now: taken + 300 })
		const { get } = served()
		const lastModified = async () => (await get('/v1/posts/one')).headers.get('last-modified')
		expect(await lastModified()).toBeNull()
		vi.setSystemTime(taken + 999)
		expect(await lastModified()).toBeNull()
		vi.setSystemTime(taken + 1000)
		expect(await lastModified()).toBe('Tue, 02 Jan 2024 03:04:05 GMT')
		const modified = (await get('/v1/posts/one')).headers.get('last-modified') as string
		expect((await get('/v1/posts/one', { 'if-modified-since': modified })).status).toBe(304)
		const before = new Date(Date.parse(modified) - 1000).toUTCString()
		expect((await get('/v1/posts/one', { 'if-modified-since': before })).status).toBe(200)
		const asked = { 'if-modified-since': modified, 'if-none-match': '"other"' }
		expect((await get('/v1/posts/one', asked)).status).toBe(200)
	})

	it('has no body for HEAD, and says how long it would be', async () => {
		const { get } = served()
		const whole = await get('/v1/posts/two')
		const head = await get('/v1/posts/two', {}, 'HEAD')
		expect(await head.text()).toBe('')
		expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength))
		expect(head.headers.get('etag')).toBe(whole.headers.get('etag'))
	})

	it.each([
		['gzip', 'gzip'],
		['br, GZIP;q=0.5', 'gzip'],
		['*', 'gzip'],
		['gzip;q=0', null],
		['*;q=0', null],
		['gzip;q=0.5, identity', null],
		['deflate', null],
		['', null],
	])('for `Accept-Encoding: %s` is encoded as %s', async (accepted, encoding) => {
		const { get } = served()
		const plain = Buffer.from(await (await get('/v1/posts/one')).arrayBuffer())
		const response = await get('/v1/posts/one', { 'accept-encoding': accepted })
		expect(response.headers.get('content-encoding')).toBe(encoding)
		expect(response.headers.get('vary')).toMatch(/accept-encoding/i)
		const bytes = Buffer.from(await response.arrayBuffer())
		expect(encoding ? gunzipSync(bytes).equals(plain) : bytes.equals(plain)).toBe(true)
		const short = await get('/v1/posts/nothing', { 'accept-encoding': accepted })
		expect(short.headers.get('content-encoding')).toBeNull()
	})
})

describe('what is not kept', () => {
	it('is mistakes, however many', async () => {
		const { get, api } = served()
		expect((await get('/v1/posts/one')).status).toBe(200)
		const before = api.answers.stats()
		for (let n = 0; n < 50; n++) {
			expect((await get(`/v1/posts/nothing-${n}`)).status).toBe(404)
			expect((await get(`/v1/posts?${'x'.repeat(500)}${n}=1`)).status).toBe(400)
		}
		expect(api.answers.stats()).toMatchObject({ entries: before.entries, bytes: before.bytes })
	})

	it('is said to be good for no time once it is old', async () => {
		const { get, change } = served()
		const past = { 'if-modified-since': 'Fri, 01 Jan 2100 00:00:00 GMT' }
		await inNextSecond(() => get('/v1/posts/one'))
		expect((await get('/v1/posts/one', past)).status).toBe(304)
		change(await sampleContent({ ...sources, 'posts/one.md': post('New') }))
		const old = await get('/v1/posts/one', past)
		expect([old.status, old.headers.get('cache-status')]).toEqual([
			200,
			expect.stringMatching(/^blog; hit; ttl=-1$/),
		])
		expect(old.headers.get('last-modified')).toBeNull()
		expect(old.headers.get('cache-control')).toBe('public, max-age=0, stale-if-error=86400')
	})

	it('has no date where it changes by itself', async () => {
		const { get } = served()
		await inNextSecond(() => get('/v1/posts'))
		expect((await get('/v1/posts')).headers.get('last-modified')).not.toBeNull()
		const relative = await get('/v1/posts?filter=published:>now-2000d')
		expect([relative.status, relative.headers.get('last-modified')]).toEqual([200, null])
	})

	it.each(['2030', '2100-01-01', 'Fri 01 Jan 2100', 'nonsense'])(
		'has not been changed since %j for nobody: it is no date of HTTP',
		async (since) => {
			const { get } = served()
			await inNextSecond(() => get('/v1/posts/one'))
			expect((await get('/v1/posts/one')).headers.get('last-modified')).not.toBeNull()
			expect((await get('/v1/posts/one', { 'if-modified-since': since })).status).toBe(200)
		},
	)
})

describe('other content', () => {
	it('is served at once where the old one would be wrong, and soon everywhere', async () => {
		const { get, change } = served()
		const title = async () => (await (await get('/v1/posts/one')).json()).title
		expect(await title()).toBe('One')
		change(await sampleContent({ ...sources, 'posts/one.md': post('New') }))
		await expect.poll(title).toBe('New')
		expect((await get('/v1/posts/two')).status).toBe(200)
		change(await sampleContent({ 'posts/one.md': post('New') }))
		expect((await get('/v1/posts/two')).status).toBe(404)
		const { items } = await (await get('/v1/posts')).json()
		expect(items).toMatchObject([{ title: 'New' }])
	})

	it('gives nothing that was withdrawn, be it in no list', async () => {
		const hidden = { 'posts/hidden.md': `---\ntitle: Hidden\nunlisted: true\n---\nText.` }
		const { get, change } = served({}, await sampleContent({ ...sources, ...hidden }))
		for (const path of ['/v1/posts/hidden', '/v1/posts/one', '/v1/posts'])
			expect((await get(path)).status).toBe(200)
		change(content)
		expect((await get('/v1/posts/hidden')).status).toBe(404)
		// Nothing that was made before is left, so that no snapshot has it.
		const other = await get('/v1/posts/one')
		expect(other.headers.get('cache-status')).toBe('blog; fwd=miss; stored')
	})

	it('that cannot be rendered leaves the old answer', async () => {
		const { get, change, api } = served({ cache: { grace: 0 } })
		expect((await get('/v1/posts/one')).status).toBe(200)
		const newer = await sampleContent({ ...sources, 'posts/one.md': post('New') })
		change(gated(newer, () => Promise.reject(new Error('broken'))))
		const response = await get('/v1/posts/one')
		expect(await response.json()).toMatchObject({ title: 'One' })
		expect(response.headers.get('cache-status')).toMatch(/^blog; hit; ttl=-\d+$/)
		expect(api.answers.stats().loadFailures).toBe(1)
		expect((await get('/v1/posts/two')).status).toBe(500)
	})

	it('that cannot be rendered in time leaves the old answer', async () => {
		const { get, change } = served({ cache: { grace: 0, deadline: 20 } })
		await get('/v1/posts/one')
		change(
			gated(
				await sampleContent({ ...sources, 'posts/one.md': post('New') }),
				() => new Promise(() => {}),
			),
		)
		expect(await (await get('/v1/posts/one')).json()).toMatchObject({ title: 'One' })
		const other = await get('/v1/posts/two')
		expect([other.status, other.headers.get('retry-after')]).toEqual([
			503,
			expect.stringMatching(/^[1-5]$/),
		])
	})
})

describe('a refusal', () => {
	it('is in the words of who asks, and says when to come back', async () => {
		let open = () => {}
		const gate = new Promise<void>((resolve) => {
			open = resolve
		})
		let begin = () => {}
		const begun = new Promise<void>((resolve) => {
			begin = resolve
		})
		const slow = gated(content, () => {
			begin()
			return gate
		})
		const { get } = served({ cache: { concurrency: 1, queue: 0 } }, slow)
		const first = get('/v1/posts/one')
		await begun
		const problem = await get('/v1/posts/two')
		expect([problem.status, problem.headers.get('content-type')]).toEqual([
			503,
			'application/problem+json',
		])
		expect(problem.headers.get('retry-after')).toMatch(/^[1-5]$/)
		expect(problem.headers.get('cache-control')).toBe('no-store')
		expect(await problem.json()).toMatchObject({ status: 503, title: 'Service unavailable' })
		expect(await (await get(`/ghost/api/content/posts/?${key}`)).json()).toMatchObject({
			errors: [{ type: 'MaintenanceError' }],
		})
		expect(await (await get('/wp-json/wp/v2/posts')).json()).toMatchObject({
			code: 'rest_unavailable',
			data: { status: 503 },
		})
		open()
		expect((await first).status).toBe(200)
	})

	it('comes to who asks too much, and to nobody else', async () => {
		const { get } = served({
			rateLimit: { perSecond: 1, burst: 3 },
			client: (c) => c.req.header('client') ?? '',
			metrics: async () => ({ text: '', type: 'text/plain' }),
		})
		const left: (string | null)[] = []
		for (let count = 0; count < 3; count++)
			left.push((await get('/v1/posts', { client: 'a' })).headers.get('ratelimit'))
		expect(left).toEqual(['"client";r=2;t=1', '"client";r=1;t=2', '"client";r=0;t=3'])
		const refused = await get('/v1/posts', { client: 'a' })
		expect(refused.status).toBe(429)
		expect(refused.headers.get('retry-after')).toBe('1')
		expect(refused.headers.get('ratelimit-policy')).toBe('"client";q=3;w=3')
		const answer = await get('/v1/posts', { client: 'c' })
		for (const { headers } of [refused, answer])
			expect(headers.get('access-control-expose-headers')).toMatch(/\bRetry-After\b/)
		expect((await get('/v1/posts', { client: 'b' })).status).toBe(200)
		for (const path of ['/livez', '/livez?x', '/readyz?probe=1'])
			expect((await get(path, { client: 'a' })).status, path).toBe(200)
		expect((await get('/metrics?x', { client: 'b' })).status).toBe(200)
		expect((await get('/metrics', { client: 'a' })).status).toBe(429)
	})

	it('comes to bodies', async () => {
		const { api } = served()
		const asked = await api.request('/v1/posts', { headers: { 'content-length': '100000' } })
		expect([asked.status, asked.headers.get('connection')]).toEqual([413, 'close'])
	})
})

describe('a request', () => {
	it('is told of when it is answered', async () => {
		const events: RequestEvent[] = []
		const { get } = served({ onRequest: (event) => events.push(event) })
		await get('/v1/posts/one?fields=title', { 'x-request-id': 'mine-1' })
		await get('/v1/posts/one?fields=title')
		await get('/nowhere')
		await get('/v1/posts', {}, 'DELETE')
		expect(events.map(({ route, status, cache }) => [route, status, cache])).toEqual([
			['/v1/posts/:slug', 200, 'miss'],
			['/v1/posts/:slug', 200, 'hit'],
			['unmatched', 404, 'none'],
			['unmatched', 405, 'none'],
		])
		expect(events[0]).toMatchObject({ requestId: 'mine-1', path: '/v1/posts/one', bytes: 15 })
		expect(events[1]?.requestId).toMatch(/^[0-9a-f-]{36}$/)
	})

	it.each([['a b'], ['x'.repeat(65)], ['{"a":1}']])(
		'has an id that can stand in logs: not %j',
		async (id) => {
			const { headers } = await served().get('/livez', { 'x-request-id': id })
			expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
		},
	)

	it('may come from a script of another site, with any header', async () => {
		const { status, headers } = await served().get('/ghost/api/content/posts/', {}, 'OPTIONS')
		expect([status, headers.get('access-control-allow-headers')]).toEqual([204, '*'])
		expect(headers.get('access-control-allow-origin')).toBe('*')
	})
})

describe('an API in another app', () => {
	it('says in links where it is', async () => {
		const outer = new Hono().route('/blog', createApi(content))
		const page = await outer.request('http://host/blog/v1/posts?limit=1')
		expect(page.headers.get('link')).toContain('</blog/v1/posts?limit=1&page=2>; rel="next"')
		const wp = await outer.request('http://host/blog/wp-json/wp/v2/posts?per_page=1')
		expect(wp.headers.get('link')).toContain('<http://host/blog/wp-json/wp/v2/posts')
		expect(await wp.json()).toMatchObject([
			{ _links: { collection: [{ href: 'http://host/blog/wp-json/wp/v2/posts' }] } },
		])
		expect((await outer.request('http://host/blog/livez')).status).toBe(200)
	})

	it.each([
		['/:tenant/blog', '/acme/blog'],
		['/:tenant/blog', '/caf%C3%A9%20a/blog'],
		['/:a/:b{[0-9]+}', '/x/12'],
	])('under %s is there at %s', async (pattern, at) => {
		const outer = new Hono().route(pattern, createApi(content))
		const page = await outer.request(`http://host${at}/v1/posts?limit=1`)
		expect(await page.json()).toMatchObject({ total: 2 })
		expect(page.headers.get('link')).toContain(`<${at}/v1/posts?limit=1&page=2>; rel="next"`)
		const description = await outer.request(`http://host${at}/v1/openapi.json?`)
		expect(await description.json()).toMatchObject({ servers: [{ url: `${at}/v1` }] })
		expect((await outer.request(`http://host${at}?x=1`)).status).toBe(200)
	})

	it('that is mounted, so that it cannot know where, says in links what it is told', async () => {
		const api = createApi(content, { url: 'http://host/blog' })
		const outer = new Hono().mount('/blog', api.fetch)
		const page = await outer.request('http://host/blog/v1/posts?limit=1')
		expect(page.headers.get('link')).toContain('</blog/v1/posts?limit=1&page=2>; rel="next"')
	})

	it('says what it is told behind a proxy', async () => {
		const { get } = served({ url: 'https://example.com/api/' })
		const { headers } = await get('/v1/posts?limit=1')
		expect(headers.get('link')).toContain('</api/v1/posts?limit=1&page=2>; rel="next"')
		const root = await get('/')
		expect(root.headers.get('link')).toContain(
			'<https://example.com/api/wp-json/>; rel="https://api.w.org/"',
		)
		expect(root.headers.get('link')).toContain(
			'<https://example.com/api/v1/openapi.json>; rel="service-desc"',
		)
		expect(await root.json()).toMatchObject({ docs: 'https://example.com/api/v1/docs' })
	})

	it.each([
		['http://host', {}],
		['http://host/blog', {}],
		['https://example.com/api', { url: 'https://example.com/api' }],
	])('leads from its roots to everything, at %s', async (base, options) => {
		const outer = new Hono({ strict: false }).route('/blog', createApi(content, options))
		const api = base === 'http://host' ? createApi(content, options) : outer
		const asked = base === 'http://host' ? base : 'http://host/blog'
		const root = await (await api.request(`${asked}/`)).json()
		expect(root).toMatchObject({ api: `${base}/v1`, docs: `${base}/v1/docs` })
		for (const path of ['/v1', '/v1/']) {
			const index = await (await api.request(asked + path)).json()
			expect(index).toMatchObject({
				openapi: `${base}/v1/openapi.json`,
				posts: `${base}/v1/posts`,
				search: `${base}/v1/search?q={q}`,
			})
			for (const link of Object.values<string>({ ...root, ...index })) {
				const { status } = await api.request(link.replace(base, asked).replace('{q}', 'x'))
				expect([link, status]).toEqual([link, 200])
			}
		}
	})

	it('without WordPress has a root all the same', async () => {
		const { headers, status } = await served({ wordpress: false }).get('/')
		expect([status, headers.get('link')]).toEqual([200, expect.not.stringContaining('w.org')])
	})
})

describe('health', () => {
	it('tells a process that serves from one that lives', async () => {
		let facts = {}
		const { get, change } = served({ health: () => facts })
		change(undefined)
		const at = async (path: string) => {
			const response = await get(path)
			return [response.status, await response.json()]
		}
		expect(await at('/livez')).toEqual([200, { status: 'ok' }])
		expect(await at('/readyz')).toEqual([503, { status: 'not ready', reason: 'no content' }])
		expect(await at('/health')).toMatchObject([200, { reason: 'no content is loaded yet' }])
		expect((await get('/v1/posts')).status).toBe(503)
		facts = { hasSnapshot: true, isFailing: true }
		expect(await at('/readyz')).toEqual([200, { status: 'degraded' }])
		expect(await at('/health')).toMatchObject([200, { reason: 'no content could be loaded' }])
		facts = { hasSnapshot: true }
		change(content)
		expect(await at('/readyz')).toEqual([200, { status: 'ready' }])
		expect(await at('/health')).toMatchObject([200, { status: 'ok', posts: 2 }])
		facts = { unread: 2 }
		expect(await at('/readyz')).toEqual([200, { status: 'ready' }])
		expect(await at('/health')).toMatchObject([
			200,
			{ status: 'degraded', reason: '2 files cannot be read', posts: 2 },
		])
		facts = { isFailing: true, isDraining: true, build: { version: '1' } }
		expect(await at('/readyz')).toMatchObject([503, { reason: 'shutting down' }])
		expect(await at('/health')).toMatchObject([
			200,
			{ status: 'degraded', posts: 2, build: { version: '1' } },
		])
	})
})
