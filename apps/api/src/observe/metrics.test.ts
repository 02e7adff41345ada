import { createCache } from '@blog/cache'
import fc from 'fast-check'
import { register } from 'prom-client'
import { describe, expect, it } from 'vitest'
import { MOST_ROUTES, MOST_SERIES } from './bounded-labels.ts'
import { parseExposition, type Sample } from './fixtures/parse-exposition.ts'
import { createMetrics } from './metrics.ts'
import type { RequestEvent } from './request-event.ts'

const build = { version: '1.2.3' }

const answered: RequestEvent = {
	requestId: 'a',
	method: 'GET',
	path: '/v1/posts/first',
	route: '/v1/posts/:slug',
	status: 200,
	milliseconds: 3,
	bytes: 100,
	aborted: false,
	cache: 'hit',
}

async function samplesAfter(events: readonly RequestEvent[]): Promise<Sample[]> {
	const metrics = createMetrics({ build })
	for (const event of events) metrics.request(event)
	return parseExposition(await metrics.text())
}

/** The sum of all series with these labels. */
function sum(samples: readonly Sample[], name: string, labels: Record<string, string> = {}) {
	return samples
		.filter((sample) => sample.name === name)
		.filter((sample) =>
			Object.entries(labels).every(([key, value]) => sample.labels[key] === value),
		)
		.reduce((total, { value }) => total + value, 0)
}

const duration = 'http_server_request_duration_seconds'

describe('metrics of requests', () => {
	it('count each request once, in its series and its bucket', async () => {
		const samples = await samplesAfter([
			answered,
			{ ...answered, milliseconds: 30 },
			{ ...answered, method: 'HEAD', status: 304, bytes: 0 },
			{ ...answered, route: '/v1/search', status: 503, milliseconds: 20_000, cache: 'shed' },
		])
		const posts = { method: 'GET', route: '/v1/posts/:slug', status: '200' }
		expect(sum(samples, `${duration}_count`)).toBe(4)
		expect(sum(samples, `${duration}_count`, posts)).toBe(2)
		expect(sum(samples, `${duration}_sum`, posts)).toBeCloseTo(0.033)
		expect(sum(samples, `${duration}_bucket`, { ...posts, le: '0.0025' })).toBe(0)
		expect(sum(samples, `${duration}_bucket`, { ...posts, le: '0.005' })).toBe(1)
		expect(sum(samples, `${duration}_bucket`, { ...posts, le: '0.05' })).toBe(2)
		expect(sum(samples, `${duration}_bucket`, { route: '/v1/search', le: '10' })).toBe(0)
		expect(sum(samples, `${duration}_bucket`, { route: '/v1/search', le: '+Inf' })).toBe(1)
		expect(sum(samples, 'http_server_response_bytes_total')).toBe(300)
		expect(sum(samples, 'http_server_cache_results_total', { cache: 'hit' })).toBe(3)
		expect(sum(samples, 'http_server_cache_results_total', { cache: 'shed' })).toBe(1)
	})

	it('count as errors what has status 500 and above or an error, and show a nought before', async () => {
		const samples = await samplesAfter([
			{ ...answered, status: 404 },
			{ ...answered, route: '/a', status: 500 },
			{ ...answered, route: '/a', error: new Error('broken off') },
		])
		const errors = samples.filter(({ name }) => name === 'http_server_request_errors_total')
		expect(errors.map(({ labels, value }) => [labels.route, value])).toEqual([
			['/v1/posts/:slug', 0],
			['/a', 2],
		])
	})

	it('have nothing of other metrics in the process', async () => {
		const [one] = await Promise.all([samplesAfter([answered]), samplesAfter([answered])])
		expect(sum(one, `${duration}_count`)).toBe(1)
		expect(register.getMetricsAsArray()).toEqual([])
	})

	it('survive names with quotes, line breaks and backslashes', async () => {
		const route = '/a"b\\c\nd{e="f"} 1'
		const samples = await samplesAfter([{ ...answered, route }])
		expect(sum(samples, `${duration}_count`, { route })).toBe(1)
	})

	it.each([
		[
			'a method that is not known',
			{ method: 'BREW' },
			{ method: 'other', route: '/v1/posts/:slug' },
		],
		['a method in small letters', { method: 'get' }, { method: 'other', status: '200' }],
		['a route that is too long', { route: `/${'x'.repeat(200)}` }, { route: 'other' }],
		['a route that is no text', { route: '/\ud800' }, { route: 'other' }],
		['a status that is none', { status: Number.NaN }, { route: 'other', status: 'other' }],
	])('put %s under other', async (_, sent, labels) => {
		const samples = await samplesAfter([{ ...answered, ...sent }])
		expect(sum(samples, `${duration}_count`, labels)).toBe(1)
	})

	it('are bounded, and lose no request, whatever is sent', async () => {
		const word = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('GET', 'hit', '/a'))
		const amount = fc.oneof(fc.double(), fc.nat())
		const event = fc.record({
			requestId: word,
			method: word,
			path: word,
			route: word,
			cache: word,
			status: fc.oneof(fc.integer({ min: 100, max: 599 }), fc.double()),
			milliseconds: amount,
			bytes: amount,
			aborted: fc.boolean(),
		})
		await fc.assert(
			fc.asyncProperty(fc.array(event, { maxLength: 300, size: 'max' }), async (events) => {
				const samples = await samplesAfter(events)
				expect(sum(samples, `${duration}_count`)).toBe(events.length)
				expect(sum(samples, 'http_server_cache_results_total')).toBe(events.length)
				const values = (name: string) =>
					new Set(samples.filter(({ labels }) => name in labels).map(({ labels }) => labels[name]))
				expect(values('route').size).toBeLessThanOrEqual(MOST_ROUTES + 1)
				expect(values('method').size).toBeLessThanOrEqual(10)
				expect(values('cache').size).toBeLessThanOrEqual(8)
			}),
			{ numRuns: 10 },
		)
	})

	it('put what is one route or one series too many under other', async () => {
		const many = (length: number, make: (index: number) => Partial<RequestEvent>) =>
			Array.from({ length }, (_, index) => ({ ...answered, ...make(index) }))
		const routes = await samplesAfter(many(1000, (index) => ({ route: `/${index}` })))
		expect(sum(routes, `${duration}_count`, { route: 'other', status: '2xx' })).toBe(800)
		expect(sum(routes, `${duration}_count`, { route: '/199' })).toBe(1)

		const series = await samplesAfter(
			many(5000, (index) => ({ route: `/${index % 50}`, status: 400 + Math.floor(index / 50) })),
		)
		expect(sum(series, `${duration}_count`)).toBe(5000)
		expect(sum(series, `${duration}_count`, { status: '4xx' })).toBe(4000)
		expect(series.filter(({ name }) => name === `${duration}_count`)).toHaveLength(MOST_SERIES + 1)
	})
})

describe('metrics of the rest', () => {
	it('show what the cache says of itself', async () => {
		const cache = createCache({
			ttl: 60_000,
			async load(key) {
				if (key === 'c') throw new Error('no')
				return key
			},
		})
		for (const key of ['a', 'b', 'a']) await cache.get(key)
		await expect(cache.get('c')).rejects.toThrow()
		const metrics = createMetrics({ build, cacheStatistics: () => cache.stats() })
		await metrics.text()
		const samples = parseExposition(await metrics.text())
		expect(sum(samples, 'blog_cache_gets_total')).toBe(4)
		expect(sum(samples, 'blog_cache_gets_total', { result: 'hit' })).toBe(1)
		expect(sum(samples, 'blog_cache_gets_total', { result: 'miss' })).toBe(2)
		expect(sum(samples, 'blog_cache_loads_total')).toBe(3)
		expect(sum(samples, 'blog_cache_load_failures_total')).toBe(1)
		expect(sum(samples, 'blog_cache_entries')).toBe(2)
		expect(sum(samples, 'blog_cache_circuit_state', { circuit: 'origin', state: 'closed' })).toBe(1)
		expect(sum(samples, 'blog_cache_circuit_state', { circuit: 'origin' })).toBe(1)
	})

	it('show the content of the moment, the build and the process', async () => {
		let content = { posts: 3, loadedAt: 1_700_000_000_500, isFailing: false }
		const metrics = createMetrics({ build, content: () => content })
		expect(metrics.contentType).toBe('text/plain; version=0.0.4; charset=utf-8')
		const before = parseExposition(await metrics.text())
		expect(sum(before, 'blog_content_posts')).toBe(3)
		expect(sum(before, 'blog_content_failing')).toBe(0)
		expect(sum(before, 'blog_content_loaded_timestamp_seconds')).toBe(1_700_000_000.5)

		content = { ...content, posts: 4, isFailing: true }
		const after = parseExposition(await metrics.text())
		expect(sum(after, 'blog_content_posts')).toBe(4)
		expect(sum(after, 'blog_content_failing')).toBe(1)
		expect(sum(after, 'blog_build_info', { version: '1.2.3' })).toBe(1)
		expect(sum(after, 'process_resident_memory_bytes')).toBeGreaterThan(1e6)
		expect(sum(after, 'process_cpu_seconds_total')).toBeGreaterThan(0)
	})

	it('show the collections of garbage', async () => {
		const metrics = createMetrics({ build })
		await new Promise((resolve) => setTimeout(resolve, 30))
		const until = performance.now() + 60
		let garbage: unknown[] = []
		while (performance.now() < until) garbage = Array.from({ length: 1000 }, () => ({}))
		expect(garbage).toHaveLength(1000)
		await expect
			.poll(async () =>
				sum(parseExposition(await metrics.text()), 'nodejs_gc_duration_seconds_count'),
			)
			.toBeGreaterThan(0)
	})

	it('show how long the event loop was held up', async () => {
		const metrics = createMetrics({ build })
		await new Promise((resolve) => setTimeout(resolve, 30))
		const until = performance.now() + 80
		while (performance.now() < until);
		await new Promise((resolve) => setTimeout(resolve, 30))
		const samples = parseExposition(await metrics.text())
		expect(sum(samples, 'nodejs_eventloop_lag_max_seconds')).toBeGreaterThan(0.05)
	})
})
