import { beforeEach, describe, expect, it } from 'vitest'
import { type CacheError, type CacheEvent, type CacheOptions, createCache } from '../src/index.ts'
import { type FakeClock, fakeClock, settle } from './fake-clock.ts'

let clock: FakeClock
let calls: string[]
beforeEach(() => {
	clock = fakeClock()
	calls = []
})

/** Loads take a hundred milliseconds and give the number of the call. */
function cacheOf(options: Partial<CacheOptions<string>> = {}) {
	return createCache<string>({
		load: async (key) => {
			calls.push(key)
			const value = `${key} ${calls.length}`
			await wait(100)
			return value
		},
		...{ ttl: 1000, grace: 5000, jitter: 0, clock, random: () => 0.5 },
		...options,
	})
}

const wait = (milliseconds: number) =>
	new Promise<void>((resolve) => void clock.after(milliseconds, resolve))

async function after<Result>(milliseconds: number, promise: Promise<Result>): Promise<Result> {
	promise.catch(() => undefined)
	await clock.advance(milliseconds)
	return promise
}

describe('a cache', () => {
	it('loads once, and answers from memory as long as the value is fresh', async () => {
		const cache = cacheOf()
		expect(await after(100, cache.get('a'))).toMatchObject({
			value: 'a 1',
			state: 'miss',
			age: 100,
			ttl: 1000,
		})
		await clock.advance(999)
		expect(await cache.get('a')).toMatchObject({ value: 'a 1', state: 'hit', ttl: 1 })
		expect(calls).toEqual(['a'])
	})

	it('shares a load between readers', async () => {
		const cache = cacheOf()
		const answers = Promise.all([cache.get('a'), cache.get('a'), cache.get('b'), cache.get('a')])
		expect((await after(100, answers)).map(({ value, state }) => [value, state])).toEqual([
			...[
				['a 1', 'miss'],
				['a 1', 'collapsed'],
			],
			...[
				['b 2', 'miss'],
				['a 1', 'collapsed'],
			],
		])
		const apart = cacheOf({ singleFlight: false })
		await after(100, Promise.all([apart.get('a'), apart.get('a')]))
		expect(calls).toEqual(['a', 'b', 'a', 'a'])
	})

	it('answers with what is stale while it loads again, once', async () => {
		const cache = cacheOf()
		await after(1500, cache.get('a'))
		const answers = await Promise.all([cache.get('a'), cache.get('a')])
		expect(answers.map(({ value, state }) => [value, state])).toEqual([
			['a 1', 'stale'],
			['a 1', 'stale'],
		])
		await clock.advance(100)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
		await clock.advance(7000)
		expect(await after(100, cache.get('a'))).toMatchObject({ value: 'a 3', state: 'miss' })
	})

	it('keeps a good value when the loader fails, and leaves it alone for a while', async () => {
		let isDown = false
		const cache = cacheOf({
			load: async (key) => {
				calls.push(key)
				if (isDown) throw new Error('down')
				return 'good'
			},
		})
		await after(0, cache.get('a'))
		isDown = true
		await clock.advance(1500)
		for (let time = 0; time < 700; time += 100) {
			expect(await cache.get('a')).toMatchObject({ value: 'good', state: 'stale' })
			await clock.advance(100)
		}
		expect(calls).toHaveLength(2)
		// Past its grace, and nothing else is to be had.
		await clock.advance(60_000)
		expect(await after(0, cache.get('a'))).toMatchObject({
			value: 'good',
			state: 'stale',
			error: new Error('down'),
		})
		await expect(
			cacheOf({ load: () => Promise.reject(new Error('down')) }).get('b'),
		).rejects.toThrow('down')
	})

	it('nobody waits longer than they said, and the load goes on', async () => {
		const cache = cacheOf()
		const early = cache.get('a', { deadline: 30 })
		const patient = cache.get('a', { deadline: 200 })
		await expect(after(30, early)).rejects.toMatchObject({ reason: 'deadline' })
		expect(await after(70, patient)).toMatchObject({ value: 'a 1' })
		const left = new AbortController()
		const leaving = cache.get('b', { signal: left.signal })
		left.abort(new Error('gone'))
		await expect(leaving).rejects.toThrow('gone')
		await clock.advance(100)
		expect(await cache.get('b')).toMatchObject({ state: 'hit' })
	})

	it('lets so many loads run, so many wait, and refuses the rest with a time to come back', async () => {
		const cache = cacheOf({ concurrency: 2, queue: 2, queueDeadline: 150 })
		const results = Promise.allSettled(['a', 'b', 'c', 'd', 'e'].map((key) => cache.get(key)))
		await settle()
		expect(cache.stats()).toMatchObject({ loading: 2, queued: 2, shed: 1 })
		await clock.advance(200)
		const states = (await results).map((one) =>
			one.status === 'fulfilled' ? one.value.value : (one.reason as CacheError).reason,
		)
		expect(states).toEqual(['a 1', 'b 2', 'c 3', 'd 4', 'queue-full'])
		const [, , , , refused] = await results
		expect((refused as PromiseRejectedResult).reason.retryAfter).toBe(3)
	})

	it('sheds nothing where neither the queue nor its wait has an end', async () => {
		const keys = Array.from({ length: 150 }, (_, index) => `key-${index}`)
		const all = (options: Partial<CacheOptions<string>>) => {
			const cache = cacheOf({
				concurrency: 1,
				deadline: 60_000,
				queue: Number.POSITIVE_INFINITY,
				...options,
			})
			return after(20_000, Promise.allSettled(keys.map((key) => cache.get(key))))
		}
		const endless = await all({ queueDeadline: Number.POSITIVE_INFINITY })
		expect(endless.every(({ status }) => status === 'fulfilled')).toBe(true)
		const patient = await all({})
		expect(patient.some(({ status }) => status === 'rejected')).toBe(true)
	})

	it('lets who is in a hurry go first', async () => {
		const cache = cacheOf({ concurrency: 1 })
		const all = Promise.all([
			cache.get('first'),
			cache.get('low', { priority: 'low' }),
			cache.get('normal'),
			cache.get('high', { priority: 'high' }),
		])
		await after(400, all)
		expect(calls).toEqual(['first', 'high', 'normal', 'low'])
	})

	it('leaves an origin alone that fails, and tries one call after a while', async () => {
		let isDown = true
		const cache = cacheOf({
			load: async (key) => {
				calls.push(key)
				if (isDown) throw new Error('down')
				return 'up'
			},
			circuit: { minimum: 4, reset: 1000 },
		})
		for (const key of ['a', 'b', 'c', 'd']) await cache.get(key).catch(() => undefined)
		await expect(cache.get('e')).rejects.toMatchObject({ reason: 'circuit-open' })
		expect(calls).toHaveLength(4)
		isDown = false
		await clock.advance(1200)
		expect(await after(0, cache.get('e'))).toMatchObject({ value: 'up' })
		expect(cache.stats().circuit).toBe('closed')
	})

	it('ends values that were made together at different times, always the same', async () => {
		const ttls = async () => {
			const cache = cacheOf({ jitter: 0.15 })
			const keys = Array.from({ length: 50 }, (_, index) => `post-${index}`)
			const answers = await after(1000, Promise.all(keys.map((key) => cache.get(key))))
			return answers.map(({ ttl, age }) => Math.round(ttl + age))
		}
		const [first, second] = [await ttls(), await ttls()]
		expect(first).toEqual(second)
		expect(new Set(first).size).toBeGreaterThan(30)
	})

	it('makes stale at once what was made of something that has changed', async () => {
		const cache = cacheOf({ references: (_, key) => [key.split('/')[0] ?? ''] })
		await after(100, Promise.all([cache.get('posts/a'), cache.get('pages/b')]))
		cache.expire(['posts'])
		expect(await cache.get('posts/a')).toMatchObject({ state: 'stale' })
		expect(await cache.get('pages/b')).toMatchObject({ state: 'hit' })
		await clock.advance(100)
		expect(await cache.get('posts/a')).toMatchObject({ value: 'posts/a 3', state: 'hit' })
		cache.remove('all')
		expect(await after(100, cache.get('pages/b'))).toMatchObject({ state: 'miss' })
	})

	it('takes nothing for fresh that was loaded before a change', async () => {
		const cache = cacheOf()
		const before = cache.get('a')
		await clock.advance(50)
		cache.expire(['a'])
		const behind = cache.get('a')
		await clock.advance(50)
		expect(await before).toMatchObject({ value: 'a 1' })
		await clock.advance(200)
		expect((await behind).value).not.toBeUndefined()
		await clock.advance(100)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2' })
	})

	it('remembers for a short time that there is nothing, and not too much of it', async () => {
		const cache = createCache<string | undefined>({
			load: async (key) => {
				calls.push(key)
				return undefined
			},
			...{ clock, jitter: 0, missing: { ttl: 500, entries: 2 } },
		})
		for (const key of ['a', 'b', 'c']) await cache.get(key)
		expect(await cache.get('c')).toMatchObject({ value: undefined, state: 'hit' })
		expect(cache.stats().entries).toBe(2)
		await clock.advance(600)
		await cache.get('c')
		expect(calls).toEqual(['a', 'b', 'c', 'c'])
	})

	it('keeps within its memory', async () => {
		const cache = createCache({
			load: () => 'x'.repeat(1000),
			...{ clock, maxBytes: 50_000 },
		})
		for (let index = 0; index < 200; index++) await cache.get(`key-${index}`)
		const { bytes, entries } = cache.stats()
		expect(bytes).toBeLessThanOrEqual(50_000)
		expect(entries).toBeGreaterThan(15)
	})

	it('gives its values as bytes, and takes them in another life as stale', async () => {
		const cache = cacheOf()
		await after(100, Promise.all([cache.get('a'), cache.get('b')]))
		const records = [...cache.records()]
		const other = cacheOf()
		expect(records.map((record) => other.restore(record))).toEqual([true, true])
		expect(await other.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
		const [damaged] = records.map((record) => record.slice(0, -1))
		expect(other.restore(damaged as Uint8Array)).toBe(false)
		expect(cacheOf({ version: '2' }).restore(records[0] as Uint8Array)).toBe(false)
	})

	it('ends everything when it is closed', async () => {
		const cache = cacheOf({ concurrency: 1 })
		const signals: AbortSignal[] = []
		const other = cacheOf({
			load: (_, { signal }) => {
				signals.push(signal)
				return new Promise(() => undefined)
			},
		})
		const waiting = Promise.allSettled([cache.get('a'), cache.get('b'), other.get('c')])
		await settle()
		await Promise.all([cache.close(), other.close()])
		for (const one of await waiting) expect(one).toMatchObject({ reason: { reason: 'closed' } })
		expect(signals[0]?.aborted).toBe(true)
		await expect(cache.get('a')).rejects.toMatchObject({ reason: 'closed' })
		await clock.advance(200)
		expect(clock.pending).toBe(0)
	})

	it('tells what happens', async () => {
		const events: CacheEvent[] = []
		const cache = cacheOf({ onEvent: (event) => void events.push(event) })
		await after(100, cache.get('a'))
		expect(events.map(({ type }) => type)).toEqual(['load', 'answer'])
	})
})

describe('a second level', () => {
	function sharedStore() {
		const kept = new Map<string, Uint8Array>()
		let how: 'well' | 'down' | 'slow' | 'lying' = 'well'
		return {
			kept,
			is(next: typeof how) {
				how = next
			},
			async get(key: string) {
				if (how === 'down') throw new Error('down')
				if (how === 'slow') await wait(10_000)
				if (how === 'lying') return [...kept.values()].at(-1)
				return kept.get(key)
			},
			async set(key: string, bytes: Uint8Array) {
				if (how === 'down') throw new Error('down')
				kept.set(key, bytes)
			},
		}
	}

	it('has what another process has loaded', async () => {
		const store = sharedStore()
		await after(100, cacheOf({ store }).get('a'))
		expect(await after(0, cacheOf({ store }).get('a'))).toMatchObject({ value: 'a 1' })
		expect(calls).toEqual(['a'])
	})

	it.each(['down', 'slow', 'lying'] as const)('that is %s stops no answer', async (how) => {
		const store = sharedStore()
		const cache = cacheOf({ store })
		await after(100, Promise.all([cache.get('a'), cache.get('b')]))
		store.is(how)
		const other = cacheOf({ store })
		expect(await after(250, other.get('a'))).toMatchObject({ value: 'a 3' })
		expect(other.stats().store.failures).toBeGreaterThan(0)
	})
})
