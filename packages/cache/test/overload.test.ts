import { describe, expect, it } from 'vitest'
import { isShed } from '../src/cache-error.ts'
import { create, watch } from './create.ts'

const keys = (count: number, name = 'k') => Array.from({ length: count }, (_, n) => `${name}${n}`)

describe('loads', () => {
	it('run so many at a time; the others queue in order', async () => {
		const { cache, clock, origin } = create({ concurrency: 2 })
		const readers = keys(5).map((key) => watch(cache.get(key)))
		await clock.advance(0)
		expect(cache.stats()).toMatchObject({ loading: 2, queued: 3, queueAge: 0 })
		await clock.advance(29)
		expect(cache.stats()).toMatchObject({ loading: 1, queued: 0 })
		await clock.advance(1)
		expect(readers.every(({ result }) => result?.state === 'miss')).toBe(true)
		expect(origin.calls.map(({ key }) => key)).toEqual(keys(5))
		expect(origin.most).toBe(2)
	})

	it('are refused when the queue is full, with a time to come back', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, queue: 2, retryAfter: 10 })
		const readers = keys(4).map((key) => watch(cache.get(key)))
		await clock.advance(0)
		expect(readers[3]?.error).toMatchObject({ reason: 'queue-full', retryAfter: 6 })
		expect(isShed(readers[3]?.error)).toBe(true)
		await clock.advance(100)
		expect(origin.calls).toHaveLength(3)
		expect(cache.stats()).toMatchObject({ gets: 4, misses: 3, shed: 1 })
	})

	it('are refused when they have queued too long', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, queueDeadline: 50 })
		origin.delay = 200
		const readers = keys(3).map((key) => watch(cache.get(key)))
		await clock.advance(40)
		expect(cache.stats().queueAge).toBe(40)
		await clock.advance(10)
		expect(readers[1]?.error).toMatchObject({ reason: 'queue-deadline' })
		expect(readers[0]?.isSettled).toBe(false)
		expect(cache.stats()).toMatchObject({ queued: 0, shed: 2 })
	})

	it('that are refused leave a stale value in place', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, queue: 0, grace: 0 })
		watch(cache.get('a'))
		await clock.advance(1010)
		origin.delay = 500
		watch(cache.get('b'))
		await clock.advance(1)
		const reader = watch(cache.get('a'))
		await clock.advance(0)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'stale' })
		expect(reader.result?.error).toMatchObject({ reason: 'queue-full' })
		await clock.advance(1000)
		const again = watch(cache.get('a'))
		await clock.advance(500)
		expect(again.result?.state).toBe('miss')
	})

	it('that are refused do not count as failures of their key', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, queue: 0 })
		watch(cache.get('a'))
		await clock.advance(1010)
		origin.delay = 10_000
		watch(cache.get('long'))
		await clock.advance(1)
		for (let count = 0; count < 9; count++) {
			await cache.get('a')
			await clock.advance(1000)
		}
		await clock.advance(1000)
		expect(cache.stats().refreshFailures).toBe(9)
		origin.delay = 10
		origin.error = new Error('broken')
		await cache.get('a')
		await clock.advance(10)
		origin.error = undefined
		// Three quarters of a second after one failure; it would be nearly a minute after ten.
		await clock.advance(800)
		await cache.get('a')
		await clock.advance(10)
		expect((await cache.get('a')).state).toBe('hit')
	})

	it('that a hasty reader gave up are tried for the next one', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, grace: 0 })
		watch(cache.get('a'))
		await clock.advance(1010)
		origin.delay = 100
		watch(cache.get('b'))
		const hasty = watch(cache.get('a', { deadline: 5 }))
		await clock.advance(5)
		expect(hasty.result).toMatchObject({ state: 'stale', error: { reason: 'deadline' } })
		const next = watch(cache.get('a'))
		await clock.advance(200)
		expect(next.result?.state).toBe('miss')
	})

	it('of readers go before refreshes, and the high before the low', async () => {
		const { cache, clock, origin } = create({ concurrency: 1 })
		watch(cache.get('stale'))
		await clock.advance(1010)
		watch(cache.get('running'))
		await cache.get('stale')
		for (const priority of ['low', 'normal', 'high'] as const)
			watch(cache.get(priority, { priority }))
		await clock.advance(60)
		const order = origin.calls.map(({ key }) => key).slice(2)
		expect(order).toEqual(['high', 'normal', 'low', 'stale'])
	})

	it('of refreshes make room for readers when the queue is full', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, queue: 1 })
		watch(cache.get('stale'))
		await clock.advance(1010)
		watch(cache.get('running'))
		await cache.get('stale')
		const [reader, other] = [watch(cache.get('b')), watch(cache.get('c'))]
		await clock.advance(100)
		expect(reader.result?.state).toBe('miss')
		expect(other.error).toMatchObject({ reason: 'queue-full' })
		expect(origin.calls.map(({ key }) => key)).toEqual(['stale', 'running', 'b'])
		expect(cache.stats()).toMatchObject({ refreshes: 1, refreshFailures: 1, shed: 1 })
	})

	it('that a reader comes to wait for go forward', async () => {
		const { cache, clock, origin } = create({ concurrency: 1, grace: 500 })
		watch(cache.get('stale'))
		await clock.advance(1010)
		origin.delay = 600
		watch(cache.get('running'))
		await cache.get('stale')
		watch(cache.get('low', { priority: 'low' }))
		await clock.advance(550)
		// Beyond grace now: this reader waits for the refresh that is queued.
		const reader = watch(cache.get('stale'))
		await clock.advance(700)
		expect(origin.calls.map(({ key }) => key).slice(2)).toEqual(['stale', 'low'])
		expect(reader.result).toMatchObject({ state: 'collapsed' })
	})

	it('that nobody waits for any more leave the queue', async () => {
		const { cache, clock, origin } = create({ concurrency: 1 })
		origin.delay = 100
		watch(cache.get('running'))
		const readers = [50, 60].map((deadline) => watch(cache.get('a', { deadline })))
		await clock.advance(55)
		expect(cache.stats().queued).toBe(1)
		await clock.advance(5)
		expect(cache.stats().queued).toBe(0)
		expect(readers.every(({ error }) => error)).toBe(true)
		await clock.advance(500)
		expect(origin.calls).toHaveLength(1)
		const again = watch(cache.get('a'))
		await clock.advance(100)
		expect(again.result?.state).toBe('miss')
	})
})

describe('the circuit', () => {
	const circuit = { ratio: 0.5, window: 10_000, minimum: 4, reset: 5000 }

	it('opens when too many calls fail, lets one through after a while, and closes when that succeeds', async () => {
		const { cache, clock, origin } = create({ circuit })
		origin.error = new Error('broken')
		const ask = async (key: string) => {
			const reader = watch(cache.get(key))
			await clock.advance(10)
			return reader
		}
		for (const key of keys(4)) expect((await ask(key)).error).toBe(origin.error)
		expect(cache.stats().circuit).toBe('open')
		expect((await ask('a')).error).toMatchObject({ reason: 'circuit-open' })
		expect(origin.calls).toHaveLength(4)

		await clock.advance(5000)
		origin.delay = 100
		const [probe, other] = [watch(cache.get('b')), watch(cache.get('c'))]
		await clock.advance(1)
		expect(cache.stats().circuit).toBe('half-open')
		expect(other.error).toMatchObject({ reason: 'circuit-open' })
		await clock.advance(99)
		expect(probe.error).toBe(origin.error)
		expect(cache.stats().circuit).toBe('open')

		await clock.advance(5000)
		origin.error = undefined
		watch(cache.get('d'))
		await clock.advance(100)
		expect(cache.stats().circuit).toBe('closed')
		expect(origin.calls).toHaveLength(6)
	})

	it('stays closed with few calls, few failures, and failures of long ago', async () => {
		const { cache, clock, origin } = create({ circuit, concurrency: 100 })
		const ask = async (error: Error | undefined, count: number, name: string) => {
			origin.error = error
			for (const key of keys(count, name)) watch(cache.get(key))
			await clock.advance(10)
		}
		const error = new Error('broken')
		await ask(error, 3, 'few')
		await clock.advance(11_000)
		await ask(error, 3, 'later')
		expect(cache.stats().circuit).toBe('closed')
		await ask(undefined, 10, 'good')
		await ask(error, 6, 'bad')
		expect(cache.stats().circuit).toBe('closed')
		await ask(error, 1, 'last')
		expect(cache.stats().circuit).toBe('open')
	})

	it('does not count "there is nothing"', async () => {
		const { cache, clock, origin } = create({ circuit, concurrency: 100 })
		origin.result = () => undefined
		for (const key of keys(10)) watch(cache.get(key))
		await clock.advance(10)
		expect(cache.stats().circuit).toBe('closed')
	})

	it('does not count calls from before it opened', async () => {
		const { cache, clock, origin } = create({ circuit, concurrency: 100 })
		origin.error = new Error('broken')
		origin.delay = 5500
		watch(cache.get('slow'))
		await clock.advance(0)
		origin.delay = 10
		for (const key of keys(4)) watch(cache.get(key))
		await clock.advance(10)
		expect(cache.stats().circuit).toBe('open')
		await clock.advance(5000)
		origin.error = undefined
		origin.delay = 1000
		watch(cache.get('probe'))
		await clock.advance(900)
		expect(cache.stats()).toMatchObject({ circuit: 'half-open', loadFailures: 5 })
		await clock.advance(100)
		expect(cache.stats().circuit).toBe('closed')
	})
})
