import { describe, expect, it } from 'vitest'
import { create, watch } from './create.ts'

/** A cache that has `a`, a little past its time. */
async function withStale(options: Parameters<typeof create>[0] = {}) {
	const made = create(options)
	watch(made.cache.get('a'))
	await made.clock.advance(10)
	await made.clock.advance(1000)
	made.origin.version = 2
	return made
}

describe('a stale value', () => {
	it('is served while one new one is loaded', async () => {
		const { cache, clock, origin } = await withStale()
		for (let count = 0; count < 3; count++)
			expect(await cache.get('a')).toEqual({ value: 'a 1', state: 'stale', age: 1010, ttl: 0 })
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
		expect(origin.calls.map(({ isRefresh }) => isRefresh)).toEqual([false, true])
	})

	it('stays when no new one can be loaded, which is tried less and less often', async () => {
		const { cache, clock, origin } = await withStale({ backOff: { first: 1000, most: 4000 } })
		origin.error = new Error('broken')
		for (let time = 0; time < 20_000; time += 50) {
			expect(await cache.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
			await clock.advance(50)
		}
		expect(await cache.get('a')).toMatchObject({ error: origin.error })
		const times = origin.calls.slice(1).map(({ at }) => at)
		const pauses = times
			.slice(1)
			.map((at, index) => Math.round((at - (times[index] ?? 0)) / 50) * 50)
		// Three quarters of 1, 2, 4 and 4 seconds, as chance stands at the middle, up to the next reader.
		expect(pauses).toEqual([800, 1550, 3050, 3050, 3050, 3050, 3050])
		origin.error = undefined
		await clock.advance(4000)
		await cache.get('a')
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
	})

	it('is tried anew as soon as something has changed', async () => {
		const { cache, clock, origin } = await withStale({ backOff: { first: 30_000 } })
		origin.error = new Error('broken')
		await cache.get('a')
		await clock.advance(10)
		origin.error = undefined
		await cache.get('a')
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 1', error: expect.any(Error) })
		cache.expire(['a'])
		await cache.get('a')
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
	})

	it('makes way for "there is nothing"', async () => {
		const { cache, clock, origin } = await withStale()
		origin.result = () => undefined
		await cache.get('a')
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: undefined, state: 'hit' })
	})

	it('beyond grace is only served when no new one can be loaded', async () => {
		const { cache, clock, origin } = await withStale()
		await clock.advance(60_000)
		origin.error = new Error('broken')
		const reader = watch(cache.get('a'))
		await clock.advance(9)
		expect(reader.isSettled).toBe(false)
		await clock.advance(1)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'stale', error: origin.error })
		// It has just failed: nobody waits for that again.
		expect((await cache.get('a')).state).toBe('stale')
		expect(origin.calls).toHaveLength(2)
	})

	it('beyond grace stands in for one that does not come in time', async () => {
		const { cache, clock, origin } = await withStale()
		await clock.advance(60_000)
		origin.delay = 5000
		const reader = watch(cache.get('a', { deadline: 100 }))
		await clock.advance(100)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'stale' })
		expect(reader.result?.error).toMatchObject({ reason: 'deadline' })
		await clock.advance(5000)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
	})

	it('is not served beyond the time for errors', async () => {
		const { cache, clock, origin } = await withStale()
		await clock.advance(3_600_000)
		origin.error = new Error('broken')
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.error).toBe(origin.error)
		expect(cache.stats().entries).toBe(0)
	})

	it('is never served without grace and time for errors', async () => {
		const { cache, clock, origin } = await withStale({ grace: 0, staleIfError: 0 })
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: 'a 2', state: 'miss' })
		expect(origin.calls).toHaveLength(2)
	})
})
