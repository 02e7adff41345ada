import { SpanStatusCode } from '@opentelemetry/api'
import { describe, expect, it } from 'vitest'
import {
	dropRoutes,
	keepErrors,
	keepForced,
	keepRare,
	keepSlow,
	type TailPolicy,
} from '../src/index.ts'
import { createSampledProcess, endAfter } from './sampled-process.ts'

/** A process that keeps what these policies keep, and nothing else. */
function processWith(...policies: TailPolicy[]) {
	const process = createSampledProcess({
		policies,
		baseline: 0,
		maxKeptPerSecond: Number.POSITIVE_INFINITY,
	})
	/** Whether a request to this route, that takes so long, is kept, and by what. */
	function request(route: string, milliseconds = 10, attributes = {}) {
		const before = process.exported.length
		const root = process.start('GET', { attributes: { 'http.route': route, ...attributes } })
		endAfter(root, milliseconds)
		return process.exported[before]?.attributes['tail.policy']
	}
	return { ...process, request }
}

describe('errors', () => {
	it('are spans with the status of one, HTTP answers of 500 and more, and what was shed', () => {
		const { request, start, exported } = processWith(keepErrors())
		const cases = [
			[{}, undefined],
			[{ 'http.response.status_code': 404 }, undefined],
			[{ 'http.response.status_code': 500 }, 'error'],
			[{ 'http.status_code': 503 }, 'error'],
			[{ shed: true }, 'error'],
			[{ shed: false }, undefined],
		] as const
		for (const [attributes, policy] of cases)
			expect([attributes, request('/', 10, attributes)]).toEqual([attributes, policy])
		const before = exported.length
		start('root').setStatus({ code: SpanStatusCode.ERROR }).end()
		expect(exported.length).toBe(before + 1)
	})

	it('are what the user says', () => {
		const { request } = processWith(keepErrors({ httpStatus: 400, attributes: ['blog.stale'] }))
		expect(request('/', 10, { 'http.response.status_code': 404 })).toBe('error')
		expect(request('/', 10, { 'blog.stale': true })).toBe('error')
		expect(request('/', 10, { shed: true })).toBeUndefined()
	})
})

describe('slow traces', () => {
	it('are slow for their own route', () => {
		const { request } = processWith(keepSlow({ floorMs: 50 }))
		for (let index = 0; index < 1_000; index++) {
			request('/fast', 10 + (index % 40))
			request('/slow', 800 + (index % 400))
		}
		expect(request('/fast', 900)).toBe('slow')
		expect(request('/slow', 900)).toBeUndefined()
		expect(request('/slow', 1_500)).toBe('slow')
	})

	it('are none below the floor, and all from the ceiling on', () => {
		const { request } = processWith(keepSlow({ floorMs: 100, ceilingMs: 5_000 }))
		for (let index = 0; index < 1_000; index++) request('/fast', 1)
		expect(request('/fast', 99)).toBeUndefined()
		expect(request('/fast', 100)).toBe('slow')
		for (let index = 0; index < 1_000; index++) request('/slow', 10_000)
		expect(request('/slow', 5_000)).toBe('slow')
		expect(request('/slow', 4_999)).toBeUndefined()
	})

	it('are told by the floor alone while little is known of a route', () => {
		const { request } = processWith(keepSlow({ floorMs: 100, minTraces: 20 }))
		const kept = Array.from({ length: 40 }, () => request('/', 300)).filter(Boolean)
		expect(kept.length).toBe(20)
	})

	it('are at most so many of a route in the long run', () => {
		const { request } = processWith(keepSlow({ floorMs: 1, quantile: 0.99 }))
		let kept = 0
		for (let index = 0; index < 10_000; index++)
			if (request('/', 100 + ((index * 7_919) % 1_000))) kept += 1
		expect(kept).toBeLessThan(100 + 0.012 * 10_000)
	})
})

describe('rare routes', () => {
	it('are those seen for the first time, and not often in an hour', () => {
		const { request, clock } = processWith(keepRare({ perHour: 3 }))
		const kept = () => Array.from({ length: 5 }, () => request('/rare')).filter(Boolean).length
		expect(kept()).toBe(3)
		expect(request('/other')).toBe('rare')
		clock.advance(20 * 60_000)
		expect(request('/rare')).toBeUndefined()
		clock.advance(3 * 3_600_000)
		expect(kept()).toBe(3)
	})

	it('are not what comes steadily, at no turn of the hour', () => {
		const { request, clock } = processWith(keepRare({ perHour: 3 }))
		let kept = 0
		for (let minute = 0; minute < 600; minute++) {
			if (request('/steady')) kept += 1
			clock.advance(60_000)
		}
		expect(kept).toBe(3)
	})

	it('are no addresses that somebody makes up', () => {
		const { request } = processWith(keepRare({ perHour: 2, maxRoutes: 10 }))
		let kept = 0
		for (let index = 0; index < 1_000; index++) if (request(`/${index}`)) kept += 1
		expect(kept).toBe(10 + 2)
	})
})

describe('other policies', () => {
	it('keep what was asked for', () => {
		const { start, exported } = processWith(keepForced())
		const root = start('root')
		start('child', { parent: root, attributes: { 'tail.keep': true } }).end()
		root.end()
		expect(exported.map(({ attributes }) => attributes['tail.policy'])).toEqual([
			'forced',
			'forced',
		])
	})

	it('drop what is asked all day, errors too', () => {
		const { request, sampler } = processWith(dropRoutes(['/livez', '/metrics']), keepErrors())
		const failed = { 'http.response.status_code': 500 }
		expect(request('/livez', 10, failed)).toBeUndefined()
		expect(request('/*', 10, { 'url.path': '/metrics', ...failed })).toBeUndefined()
		expect(request('/posts', 10, failed)).toBe('error')
		expect(sampler.counters().dropped).toEqual({ route: 2 })
	})

	it('are named before chance where it would keep as much', () => {
		const { start, exported } = createSampledProcess({ policies: [keepForced()], baseline: 1 })
		start('root', { attributes: { 'tail.keep': true } }).end()
		expect(exported[0]?.attributes['tail.policy']).toBe('forced')
	})

	it('may keep a share, and the greatest counts', () => {
		const half: TailPolicy = {
			name: 'half',
			action: 'keep',
			probability: 0.5,
			matchesTrace: () => true,
		}
		const { request, exported, sampler } = processWith(half, keepErrors())
		for (let index = 0; index < 50; index++)
			request('/', 10, index < 10 ? { 'http.response.status_code': 500 } : {})
		const counts = sampler.counters()
		expect(counts.kept.error).toBe(10)
		expect(counts.kept.half).toBe(exported.length - 10)
		expect(exported.length).toBeLessThan(50)
		expect(exported.at(-1)?.attributes).toMatchObject({
			'tail.policy': 'half',
			'tail.adjusted_count': 2,
		})
	})

	it('that observe are told of each trace but of those that one drops', () => {
		const seen: string[] = []
		const observer: TailPolicy = {
			name: 'observer',
			action: 'keep',
			observe: ({ route, durationMs }) => seen.push(`${route} ${durationMs}`),
		}
		const { request } = processWith(dropRoutes(['/livez']), keepErrors(), observer)
		request('/livez', 1)
		request('/a', 2, { shed: true })
		request('/b', 3)
		expect(seen).toEqual([' /a 2', ' /b 3'])
	})
})
