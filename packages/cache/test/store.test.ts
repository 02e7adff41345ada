import { describe, expect, it } from 'vitest'
import type { CacheOptions, Store } from '../src/index.ts'
import { create, watch } from './create.ts'
import { createFakeClock } from './fake-clock.ts'
import { createOrigin } from './origin.ts'

/** A store in memory that several caches share. */
function createStore() {
	const content = new Map<string, Uint8Array>()
	const ttls = new Map<string, number>()
	const store: Store = {
		get: async (key) => content.get(key),
		async set(key, bytes, { ttl }) {
			content.set(key, bytes)
			ttls.set(key, ttl)
		},
	}
	return { content, store, ttls }
}

/** Two caches with one store and one clock. */
function createTwo(options: Partial<CacheOptions<string | undefined>> = {}) {
	const shared = createStore()
	const clock = createFakeClock()
	const origin = createOrigin(clock)
	const both = { clock, load: origin.load, store: shared.store, ...options }
	return { ...shared, clock, origin, one: create(both).cache, other: create(both).cache }
}

describe('the second level', () => {
	it('has nothing of what is not to be kept', async () => {
		const { one, other, clock, origin, content } = createTwo({
			isKept: (value) => value?.endsWith('1') === true,
		})
		watch(one.get('a'))
		await clock.advance(10)
		await clock.advance(1000)
		origin.version = 2
		expect(await one.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
		watch(one.get('b'))
		await clock.advance(10)
		expect([...content.keys()]).toEqual(['a'])
		const reader = watch(other.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: 'a 2', state: 'miss' })
	})

	it('brings what is fresh elsewhere, and what is stale while a new one is loaded', async () => {
		const { one, other, clock, origin } = createTwo()
		watch(one.get('a'))
		await clock.advance(10)
		await clock.advance(1000)
		origin.version = 2
		const [reader, second] = [watch(other.get('a')), watch(other.get('a'))]
		await clock.advance(0)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'stale', age: 1010 })
		expect(second.result).toMatchObject({ value: 'a 1', state: 'stale' })
		await clock.advance(10)
		expect(await other.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
		// The first has a stale one, and finds the new one where the second has left it.
		await one.get('a')
		await clock.advance(0)
		expect(await one.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
		expect(origin.calls).toHaveLength(2)
	})

	it('brings nothing that is older than what is known', async () => {
		const { one, clock, store, content, origin } = createTwo()
		const { cache: patient } = create({ clock, load: origin.load, store, ttl: 3_600_000 })
		watch(patient.get('a'))
		await clock.advance(10)
		const old = content.get('a') ?? new Uint8Array()
		content.clear()
		origin.version = 2
		watch(one.get('a'))
		await clock.advance(10)
		// As when another process writes late.
		content.set('a', old)
		origin.version = 3
		await clock.advance(1000)
		expect(await one.get('a')).toMatchObject({ value: 'a 2', state: 'stale' })
		await clock.advance(10)
		expect(await one.get('a')).toMatchObject({ value: 'a 3', state: 'hit' })
	})

	it('ends no refresh with a value that is stale too', async () => {
		const { one, other, clock, origin } = createTwo()
		watch(one.get('a'))
		await clock.advance(1010)
		origin.version = 2
		await Promise.all([other.get('a'), clock.advance(10)])
		await clock.advance(2000)
		origin.version = 3
		expect(await one.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
		await clock.advance(10)
		expect(await one.get('a')).toMatchObject({ value: 'a 3', state: 'hit' })
	})

	it('that was slower than all who waited is followed by no load', async () => {
		const { store } = createStore()
		const { cache, clock, origin } = create({
			store: {
				...store,
				get: () => new Promise((resolve) => clock.after(50, () => resolve(undefined))),
			},
		})
		const reader = watch(cache.get('a', { deadline: 20 }))
		await clock.advance(100)
		expect(reader.error).toMatchObject({ reason: 'deadline' })
		expect(origin.calls).toEqual([])
	})

	it('gets a hundred values at a time, not more', async () => {
		const { store } = createStore()
		const never = () => new Promise<never>(() => {})
		const { cache, clock } = create({
			store: { ...store, set: never },
			storeCircuit: false,
			concurrency: 200,
			queue: 200,
		})
		for (let index = 0; index < 150; index++) watch(cache.get(`${index}`))
		await clock.advance(10)
		expect(cache.stats().store.skipped).toBe(50)
	})

	it('is not believed where something has changed since', async () => {
		const { one, other, clock, origin } = createTwo({ grace: 0, references: () => ['posts'] })
		watch(one.get('a'))
		await clock.advance(10)
		other.expire(['posts'])
		origin.version = 2
		const reader = watch(other.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: 'a 2', state: 'miss' })
	})

	it('stands in when the origin fails, as long as that is allowed', async () => {
		const { one, other, clock, origin } = createTwo()
		watch(one.get('a'))
		await clock.advance(10)
		await clock.advance(100_000)
		origin.error = new Error('broken')
		const reader = watch(other.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'stale', error: origin.error })
	})

	it('is told that there is nothing where it had something, and only there', async () => {
		const { one, other, clock, origin, content, ttls } = createTwo({ grace: 0 })
		watch(one.get('a'))
		await clock.advance(1010)
		origin.result = () => undefined
		watch(one.get('a'))
		watch(one.get('nonsense'))
		await clock.advance(10)
		expect([...content.keys()]).toEqual(['a'])
		expect(ttls.get('a')).toBe(5000)
		const reader = watch(other.get('a'))
		await clock.advance(0)
		expect(reader.result).toMatchObject({ value: undefined, state: 'miss' })
		expect(origin.calls).toHaveLength(3)
	})

	it('whose clock goes ahead brings nothing that cannot be replaced', async () => {
		const { one, clock, store } = createTwo()
		const ahead = createFakeClock(clock.now() + 1_000_000)
		watch(create({ clock: ahead, load: createOrigin(ahead).load, store }).cache.get('a'))
		await ahead.advance(10)
		const first = watch(one.get('a'))
		await clock.advance(0)
		expect(first.result).toMatchObject({ state: 'miss', age: 0 })
		await clock.advance(1010)
		await one.get('a')
		await clock.advance(10)
		expect((await one.get('a')).state).toBe('hit')
	})

	it('of another version says nothing, and that is no failure', async () => {
		const { one, clock, store, origin } = createTwo({ version: '1' })
		watch(one.get('a'))
		await clock.advance(10)
		const { cache } = create({ clock, load: origin.load, store, version: '2' })
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ state: 'miss' })
		expect(cache.stats()).toMatchObject({ refused: 1, store: { misses: 1, failures: 0 } })
	})

	it('that never answers is waited for until its deadline, then left alone', async () => {
		const aborted: unknown[] = []
		const never = (_: string, { signal }: { signal: AbortSignal }) =>
			new Promise<never>(() => signal.addEventListener('abort', () => aborted.push(signal.reason)))
		const store: Store = { get: never, set: (key, _, options) => never(key, options) }
		const { cache, clock } = create({
			store,
			storeDeadline: 100,
			concurrency: 100,
			storeCircuit: { minimum: 4, reset: 1000 },
		})
		const readers = ['a', 'b', 'c', 'd'].map((key) => watch(cache.get(key)))
		await clock.advance(110)
		expect(readers.map(({ result }) => result?.state)).toEqual(['miss', 'miss', 'miss', 'miss'])
		expect(aborted).toHaveLength(4)
		expect(cache.stats().store).toMatchObject({ circuit: 'open', failures: 4, skipped: 4 })
		const reader = watch(cache.get('e'))
		await clock.advance(10)
		expect(reader.result?.state).toBe('miss')
		const closing = watch(cache.close())
		await clock.advance(100)
		expect(closing.isSettled).toBe(true)
	})

	it('that throws at once does no harm, nor does a value that cannot be encoded', async () => {
		const thrower = () => {
			throw new Error('broken')
		}
		const { cache, clock } = create({ store: { get: thrower, set: thrower } })
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result?.value).toBe('a 1')
		const codec = { encode: thrower, decode: thrower }
		const other = create({ store: createStore().store, codec })
		const second = watch(other.cache.get('a'))
		await other.clock.advance(10)
		expect(second.result?.value).toBe('a 1')
		expect(other.cache.stats()).toMatchObject({ refused: 1, store: { failures: 0 } })
	})

	it('is closed with the cache, once everything is written', async () => {
		const { store, content } = createStore()
		const order: string[] = []
		const { cache, clock } = create({
			store: {
				...store,
				async set(key, bytes, options) {
					await new Promise((resolve) => clock.after(50, () => resolve(undefined)))
					order.push('set')
					await store.set(key, bytes, options)
				},
				close: async () => void order.push('close'),
			},
		})
		watch(cache.get('a'))
		await clock.advance(10)
		const closing = watch(cache.close())
		await clock.advance(50)
		expect(closing.isSettled).toBe(true)
		expect(order).toEqual(['set', 'close'])
		expect(content.size).toBe(1)
	})
})
