import { describe, expect, it } from 'vitest'
import { create, watch } from './create.ts'

const references = (_: unknown, key: string) => [`post:${key}`, 'posts']

/** A cache that has `a` and `b`. */
async function withValues(options: Parameters<typeof create>[0] = {}) {
	const made = create({ references, ttl: 60_000, ...options })
	for (const key of ['a', 'b']) watch(made.cache.get(key))
	await made.clock.advance(10)
	made.origin.version = 2
	return made
}

describe('expire', () => {
	it('makes values stale at once, by what they were made of, and leaves the others', async () => {
		const { cache, clock } = await withValues()
		cache.expire(['post:a'])
		expect(await cache.get('a')).toMatchObject({ value: 'a 1', state: 'stale' })
		expect(await cache.get('b')).toMatchObject({ value: 'b 1', state: 'hit' })
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
		cache.expire(['posts'])
		expect((await cache.get('b')).state).toBe('stale')
	})

	it('knows values by their keys too, and all of them', async () => {
		const { cache } = await withValues()
		cache.expire(['a'])
		expect((await cache.get('a')).state).toBe('stale')
		expect((await cache.get('b')).state).toBe('hit')
		cache.expire('all')
		expect((await cache.get('b')).state).toBe('stale')
	})

	it('makes stale what is being loaded: it was made before', async () => {
		const { cache, clock, origin } = create({ references })
		const reader = watch(cache.get('a'))
		await clock.advance(5)
		cache.expire(['post:a'])
		origin.version = 2
		await clock.advance(5)
		expect(reader.result).toMatchObject({ value: 'a 1', state: 'miss', ttl: -5 })
		expect((await cache.get('a')).state).toBe('stale')
		await clock.advance(10)
		expect(await cache.get('a')).toMatchObject({ value: 'a 2', state: 'hit' })
	})

	it('of something else leaves fresh what is being loaded', async () => {
		const { cache, clock } = create({ references })
		watch(cache.get('a'))
		await clock.advance(5)
		cache.expire(['post:b'])
		await clock.advance(5)
		expect((await cache.get('a')).state).toBe('hit')
	})

	it('gives who asks between two of them nothing older than the first', async () => {
		const { cache, clock, origin } = create({ references, grace: 0, staleIfError: 0 })
		watch(cache.get('a'))
		await clock.advance(2)
		origin.version = 2
		cache.expire(['a'])
		const reader = watch(cache.get('a'))
		await clock.advance(2)
		cache.expire(['a'])
		await clock.advance(16)
		expect(reader.result?.value).toBe('a 2')
	})

	it('gives who asks after it nothing older where nothing stale is served', async () => {
		const { cache, clock, origin } = create({ references, grace: 0, staleIfError: 0 })
		const before = watch(cache.get('a'))
		await clock.advance(5)
		origin.version = 2
		cache.expire(['posts'])
		const after = watch(cache.get('a'))
		await clock.advance(5)
		expect(before.result?.value).toBe('a 1')
		expect(after.isSettled).toBe(false)
		await clock.advance(10)
		expect(after.result?.value).toBe('a 2')
	})

	it('does not make a reader wait longer than it said', async () => {
		const { cache, clock } = create({ references, grace: 0, staleIfError: 0 })
		watch(cache.get('a'))
		await clock.advance(5)
		cache.expire(['posts'])
		const reader = watch(cache.get('a', { deadline: 8 }))
		await clock.advance(8)
		expect(reader.error).toMatchObject({ reason: 'deadline' })
	})

	it('forgets that there is nothing', async () => {
		const { cache, clock, origin } = create({ references })
		origin.result = () => undefined
		watch(cache.get('a'))
		await clock.advance(10)
		origin.result = (key) => key
		cache.expire(['posts'])
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.result).toMatchObject({ value: 'a', state: 'miss' })
	})

	it('counts what is older than the changes it remembers as changed', async () => {
		const { cache } = await withValues()
		cache.expire(Array.from({ length: 10_000 }, (_, index) => `x${index}`))
		expect((await cache.get('a')).state).toBe('hit')
		cache.expire(['y'])
		cache.expire(Array.from({ length: 10_000 }, (_, index) => `z${index}`))
		expect((await cache.get('a')).state).toBe('stale')
	})
})

describe('remove', () => {
	it('makes values gone, also where errors are bridged', async () => {
		const { cache, clock, origin } = await withValues()
		origin.error = new Error('broken')
		cache.remove(['post:a'])
		const reader = watch(cache.get('a'))
		await clock.advance(10)
		expect(reader.error).toBe(origin.error)
		expect((await cache.get('b')).state).toBe('hit')
	})

	it('keeps nothing of what is being loaded, and loads again for who asks after it', async () => {
		const { cache, clock, origin } = create({ references })
		const before = watch(cache.get('a'))
		await clock.advance(5)
		cache.remove(['a'])
		origin.result = () => undefined
		const after = watch(cache.get('a'))
		await clock.advance(5)
		expect(before.result?.value).toBe('a 1')
		await clock.advance(5)
		expect(after.isSettled).toBe(false)
		await clock.advance(5)
		expect(after.result?.value).toBe(undefined)
	})
})
