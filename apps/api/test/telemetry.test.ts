import { writeFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ApiServerOptions } from '../src/server/options.ts'
import { startApi } from '../src/server/start-api.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'
import { type OtlpSpan, startTraceReceiver } from './trace-receiver.ts'

let site: SampleSite
const closers: (() => Promise<unknown>)[] = []
beforeEach(async () => {
	site = await sampleSite()
})
afterEach(async () => {
	for (const close of closers.splice(0).reverse()) await close()
	await site.close()
})

async function start(options: ApiServerOptions = {}) {
	const server = await startApi(site.dir, {
		port: 0,
		snapshot: false,
		watch: false,
		onError: () => undefined,
		...options,
	})
	let closing: Promise<void> | undefined
	const close = () => {
		closing ??= server.close()
		return closing
	}
	closers.push(close)
	return { get: (path: string, headers = {}) => fetch(server.url + path, { headers }), close }
}

/** Somebody else's server. */
async function receiver(listener: RequestListener): Promise<string> {
	const server = createServer(listener)
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
	closers.push(() => new Promise((resolve) => server.close(resolve)))
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('traces', () => {
	it('reach a collector: request, cache, query and rendering, in the trace of who asks', async () => {
		const { url, spans, close: end } = await startTraceReceiver()
		closers.push(end)
		process.env.OTEL_EXPORTER_OTLP_ENDPOINT = url
		closers.push(async () => {
			delete process.env.OTEL_EXPORTER_OTLP_ENDPOINT
		})
		writeFileSync(
			join(site.dir, 'blog.config.mjs'),
			`export default { markdown: { rehypePlugins: [() => (tree) => { if (JSON.stringify(tree).includes('Breaking')) tree.children = [{ get type() { throw new Error('broken') } }] }] } }`,
		)
		writeFileSync(join(site.dir, 'content/posts/broken.md'), '# Broken\n\nBreaking.')
		const { get, close } = await start()
		const [trace, caller] = ['4bf92f3577b34da6a3ce929d0e0e4736', '00f067aa0ba902b7']
		await get('v1/posts/caches', { traceparent: `00-${trace}-${caller}-01` })
		await get('v1/posts?filter=tag:go&formats=html')
		expect((await get('v1/posts/broken')).status).toBe(500)
		await close()

		const named = (name: string) => spans.filter((span) => span.name === name)
		const asked = spans.filter(({ traceId }) => traceId === trace)
		const [request] = asked.filter(({ name }) => name === 'GET /v1/posts/:slug')
		expect(request).toMatchObject({ parentSpanId: caller, kind: 2 })
		const [cache] = asked.filter(({ name }) => name === 'cache')
		expect(cache?.parentSpanId).toBe(request?.spanId)
		expect(asked.find(({ name }) => name === 'render')?.parentSpanId).toBe(cache?.spanId)
		expect(attributesOf(request)).toMatchObject({
			'http.request.method': 'GET',
			'url.path': '/v1/posts/caches',
			'http.route': '/v1/posts/:slug',
			'http.response.status_code': 200,
			'blog.cache': 'miss',
			'tail.policy': expect.any(String),
		})
		expect(attributesOf(named('query')[0])).toMatchObject({
			'blog.filter': 'tag:go',
			'blog.found': 2,
		})
		const failed = named('GET /v1/posts/:slug').filter(({ status }) => status.code === 2)
		expect(failed.map((span) => attributesOf(span)['http.response.status_code'])).toEqual([500])
	})
})

function attributesOf(span: OtlpSpan | undefined): Record<string, unknown> {
	return Object.fromEntries(
		(span?.attributes ?? []).map(({ key, value }) => {
			const [kind, one] = Object.entries(value)[0] ?? []
			return [key, kind === 'intValue' ? Number(one) : one]
		}),
	)
}

describe('numbers and lines', () => {
	it('are there for who asks for them', async () => {
		const lines: Record<string, unknown>[] = []
		const { get } = await start({ metrics: true, log: (line) => lines.push(JSON.parse(line)) })
		await get('v1/posts/caches')
		await get('v1/posts/caches')
		await get('v1/posts/nothing', { 'x-request-id': 'mine' })
		const text = await (await get('metrics')).text()
		expect(text).toMatch(/^blog_cache_gets_total\{result="hit"\} 1$/m)
		expect(text).toMatch(
			/^http_server_request_duration_seconds_count\{.*route="\/v1\/posts\/:slug".*status="200".*\} 2$/m,
		)
		expect(text).toMatch(/^blog_content_posts 3$/m)
		expect(lines).toHaveLength(3)
		expect(lines[2]).toMatchObject({
			level: 'info',
			request_id: 'mine',
			status: 404,
			route: '/v1/posts/:slug',
			path: '/v1/posts/nothing',
		})
		expect((await (await start()).get('metrics')).status).toBe(404)
	})
})

describe('webhooks', () => {
	it('tell what is published, changed and withdrawn', async () => {
		const told: { type: string; data: { post: { slug: string } } }[] = []
		const url = await receiver(async (request, response) => {
			let body = ''
			for await (const part of request.setEncoding('utf8')) body += part
			told.push(JSON.parse(body))
			response.end()
		})
		const secret = `whsec_${Buffer.from('a secret of twenty-four b').toString('base64')}`
		await start({ watch: true, webhooks: { targets: [{ url, secret }], allowPrivate: true } })
		const put = (title: string) =>
			writeFileSync(
				join(site.dir, 'content/posts/new.md'),
				`---\n${title}\ndate: 2024-12-01\n---\nText.`,
			)
		const types = () => told.map(({ type, data }) => `${type} ${data.post.slug}`)
		const within = { timeout: 10_000 }
		put('title: New')
		await expect.poll(types, within).toEqual(['post.published new'])
		put('title: Newer')
		await expect.poll(types, within).toEqual(['post.published new', 'post.updated new'])
		put('title: Newer\ndraft: true')
		await expect
			.poll(types, within)
			.toEqual([...['post.published new', 'post.updated new'], 'post.unpublished new'])
	})
})
