import { describe, expect, it } from 'vitest'
import { type CacheEvent, createCache } from '../src/index.ts'
import { create, watch } from './create.ts'

describe('close', () => {
	it('ends loads, waits and queues, and refuses who comes later', async () => {
		const { cache, clock, origin } = create({ concurrency: 1 })
		const readers = ['a', 'a', 'b'].map((key) => watch(cache.get(key)))
		await clock.advance(5)
		await cache.close()
		await clock.advance(0)
		for (const { error } of readers) expect(error).toMatchObject({ reason: 'closed' })
		expect(origin.aborted).toEqual([expect.objectContaining({ reason: 'closed' })])
		await expect(cache.get('a')).rejects.toMatchObject({ reason: 'closed' })
		expect(cache.stats()).toMatchObject({ gets: 4, failed: 4, loading: 0, queued: 0, entries: 0 })
		expect(cache.close()).toBe(cache.close())
	})

	it('lets tasks read first, and tells when one has failed, after the end', async () => {
		const { cache, clock } = create()
		watch(cache.get('a'))
		await clock.advance(10)
		const seen: unknown[] = []
		cache.beforeClose(async () => {
			seen.push((await cache.get('a')).state, [...cache.records()].length)
		})
		cache.beforeClose(async () => {
			throw new Error('disk full')
		})
		await expect(cache.close()).rejects.toThrow('disk full')
		expect(seen).toEqual(['hit', 1])
		await expect(cache.get('a')).rejects.toMatchObject({ reason: 'closed' })
	})

	it('leaves nothing that keeps a process alive', async () => {
		const cache = createCache({ load: () => new Promise(() => {}) })
		const reader = watch(cache.get('a'))
		const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout')
		const before = timers().length
		await new Promise((resolve) => setImmediate(resolve))
		expect(timers().length).toBeGreaterThan(0)
		await cache.close()
		await new Promise((resolve) => setImmediate(resolve))
		expect(reader.error).toMatchObject({ reason: 'closed' })
		expect(timers().length).toBeLessThan(before)
	})
})

describe('onEvent', () => {
	it('hears of answers, loads, refusals and circuits', async () => {
		const events: CacheEvent[] = []
		const { cache, clock, origin } = create({
			onEvent: (event: CacheEvent) => events.push(event),
			concurrency: 1,
			queue: 1,
			circuit: { minimum: 1, ratio: 0.3 },
		})
		for (const key of ['a', 'b', 'c']) watch(cache.get(key))
		await clock.advance(20)
		await cache.get('a')
		origin.error = new Error('broken')
		watch(cache.get('d'))
		await clock.advance(10)
		const times = { waited: 0, took: 10 }
		expect(events).toEqual([
			{ type: 'refusal', key: 'c', isShed: true, error: expect.any(Error) },
			{ type: 'load', key: 'a', isRefresh: false, ...times },
			{ type: 'answer', key: 'a', state: 'miss', age: 10 },
			{ type: 'load', key: 'b', isRefresh: false, waited: 10, took: 10 },
			{ type: 'answer', key: 'b', state: 'miss', age: 10 },
			{ type: 'answer', key: 'a', state: 'hit', age: 20 },
			{ type: 'circuit', of: 'loader', state: 'open' },
			{ type: 'load', key: 'd', isRefresh: false, ...times, error: origin.error },
			{ type: 'refusal', key: 'd', isShed: false, error: origin.error },
		])
	})

	it('that throws harms no reader, and is counted', async () => {
		const onEvent = () => {
			throw new Error('broken')
		}
		const { cache, clock } = create({ onEvent })
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result?.value).toBe('a 1')
		expect(cache.stats().eventFailures).toBe(2)
	})
})
