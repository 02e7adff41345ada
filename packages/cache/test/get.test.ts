import { describe, expect, it } from 'vitest'
import { CacheError, createCache } from '../src/index.ts'
import { create, watch } from './create.ts'

describe('get', () => {
	it('loads once, then answers from memory while the value is fresh', async () => {
		const { cache, clock, origin } = create()
		const first = watch(cache.get('a'))
		await clock.advance(10)
		expect(first.result).toEqual({ value: 'a 1', state: 'miss', age: 10, ttl: 1000 })
		await clock.advance(999)
		expect(await cache.get('a')).toEqual({ value: 'a 1', state: 'hit', age: 1009, ttl: 1 })
		expect(origin.calls).toHaveLength(1)
	})

	it('shares one load between all who ask for a key', async () => {
		const { cache, clock, origin } = create()
		const readers = [1, 2, 3].map(() => watch(cache.get('a')))
		await clock.advance(10)
		expect(readers.map(({ result }) => result?.state)).toEqual(['miss', 'collapsed', 'collapsed'])
		expect(origin.calls).toHaveLength(1)
	})

	it('keeps nothing that is not to be kept, nor what was there before', async () => {
		const { cache, clock, origin } = create({ isKept: (value) => value !== 'a 2' })
		watch(cache.get('a'))
		await clock.advance(10)
		await clock.advance(1000)
		origin.version = 2
		expect(await cache.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
		await clock.advance(10)
		expect(cache.stats()).toMatchObject({ entries: 0 })
		const readers = [1, 2].map(() => watch(cache.get('a')))
		await clock.advance(10)
		expect(readers.map(({ result }) => [result?.value, result?.state])).toEqual([
			['a 2', 'miss'],
			['a 2', 'collapsed'],
		])
		expect(cache.fresh('a')).toBeUndefined()
	})

	it('loads for everybody without single-flight', async () => {
		const { cache, clock, origin } = create({ singleFlight: false })
		const readers = [1, 2, 3].map(() => watch(cache.get('a')))
		await clock.advance(10)
		expect(readers.map(({ result }) => result?.state)).toEqual(['miss', 'miss', 'miss'])
		expect(origin.calls).toHaveLength(3)
	})

	it('keeps the value that was asked for last, whichever comes last', async () => {
		const { cache, clock, origin } = create({ singleFlight: false })
		origin.delay = 100
		watch(cache.get('a'))
		await clock.advance(1)
		origin.delay = 10
		origin.version = 2
		watch(cache.get('a'))
		await clock.advance(100)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
	})

	it('lets no reader wait beyond its deadline, and takes the value when it comes', async () => {
		const { cache, clock, origin } = create()
		origin.delay = 5000
		const [patient, hasty] = [watch(cache.get('a')), watch(cache.get('a', { deadline: 100 }))]
		await clock.advance(100)
		expect(hasty.error).toMatchObject({ reason: 'deadline', retryAfter: 3 })
		expect(hasty.error).toBeInstanceOf(CacheError)
		expect(patient.isSettled).toBe(false)
		await clock.advance(4900)
		expect(patient.result?.state).toBe('miss')
		expect((await cache.get('a')).state).toBe('hit')
	})

	it('ends the wait of a reader who leaves, and not the load', async () => {
		const { cache, clock, origin } = create()
		const leaver = new AbortController()
		const reader = watch(cache.get('a', { signal: leaver.signal }))
		await clock.advance(5)
		leaver.abort(new Error('gone'))
		await clock.advance(0)
		expect(reader.error).toEqual(new Error('gone'))
		await clock.advance(5)
		expect(origin.aborted).toEqual([])
		expect((await cache.get('a')).state).toBe('hit')
	})

	it('gives a reader who leaves nothing, not even something old', async () => {
		const { cache, clock } = create({ grace: 0 })
		watch(cache.get('a'))
		await clock.advance(1010)
		const leaver = new AbortController()
		const reader = watch(cache.get('a', { signal: leaver.signal }))
		leaver.abort(new Error('gone'))
		await clock.advance(0)
		expect(reader.error).toEqual(new Error('gone'))
		const late = watch(cache.get('b', { signal: leaver.signal }))
		await clock.advance(0)
		expect(late.error).toEqual(new Error('gone'))
	})

	it('waits for as long as it is told, also longer than a timer can', async () => {
		const load = () => new Promise<number>((resolve) => setTimeout(resolve, 20, 1))
		const cache = createCache({ load, timeout: 2 ** 40 })
		expect((await cache.get('a', { deadline: 2 ** 40 })).value).toBe(1)
	})

	it('rejects with what the loader throws, at once or later, and asks again', async () => {
		const { cache, clock, origin } = create()
		origin.error = new Error('broken')
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.error).toBe(origin.error)
		origin.error = undefined
		const again = watch(cache.get('a'))
		await clock.advance(10)
		expect(again.result?.value).toBe('a 1')
		const thrown = new Error('at once')
		const hasty = createCache({
			load() {
				throw thrown
			},
		})
		await expect(hasty.get('a')).rejects.toBe(thrown)
	})

	it('aborts a load that takes too long, and what it gives later is not looked at', async () => {
		const { cache, clock, origin } = create({ timeout: 100 })
		origin.delay = 5000
		const reader = watch(cache.get('a'))
		await clock.advance(100)
		expect(reader.error).toMatchObject({ reason: 'timeout' })
		expect(origin.aborted).toEqual([reader.error])
		expect(cache.stats()).toMatchObject({ loading: 0, loadFailures: 1, entries: 0 })
	})

	it('keeps that there is nothing, for a short time', async () => {
		const { cache, clock, origin } = create({ missing: { ttl: 500, entries: 2 } })
		origin.result = () => undefined
		watch(cache.get('a'))
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: undefined, state: 'hit' })
		await clock.advance(500)
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: undefined, state: 'miss' })
		for (const key of ['b', 'c', 'd']) watch(cache.get(key))
		await clock.advance(10)
		expect(cache.stats().entries).toBe(2)
	})

	it('keeps nothing of it when told so', async () => {
		const { cache, clock, origin } = create({ missing: false })
		origin.result = () => undefined
		for (let count = 0; count < 2; count++) {
			const reader = watch(cache.get('a'))
			await clock.advance(10)
			expect(reader.result).toMatchObject({ value: undefined, state: 'miss' })
		}
	})

	it('gives each key a time of its own, the same in every process', async () => {
		const ttls = async () => {
			const { cache, clock } = create({ jitter: 0.15, concurrency: 100 })
			const keys = Array.from({ length: 100 }, (_, index) => `/v1/posts/post-${index}`)
			const readers = keys.map((key) => watch(cache.get(key)))
			await clock.advance(10)
			return readers.map(({ result }) => result?.ttl ?? 0)
		}
		const all = await ttls()
		expect(Math.min(...all)).toBeGreaterThanOrEqual(850)
		expect(Math.max(...all)).toBeLessThanOrEqual(1150)
		// Every tenth of the range has some of them.
		const tenths = new Set(all.map((ttl) => Math.floor((ttl - 850) / 30)))
		expect(tenths.size).toBe(10)
		expect(await ttls()).toEqual(all)
	})

	it('refuses options that make no sense', () => {
		const load = () => 1
		expect(() => createCache({ load, ttl: -1 })).toThrow('Unexpected ttl -1, expected 0 or more')
		expect(() => createCache({ load, grace: Number.NaN })).toThrow('Unexpected grace NaN')
		expect(() => createCache({ load, concurrency: 0 })).toThrow('Unexpected concurrency 0')
		expect(() => createCache({ load, jitter: 1 })).toThrow('Unexpected jitter 1')
	})
})
