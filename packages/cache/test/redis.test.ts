import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CacheOptions, createCache } from '../src/index.ts'
import { redisStore } from '../src/redis.ts'
import { createTestServer, redisServer, type TestServer } from './redis-server.ts'

const storeCircuit = { minimum: 3, reset: 200 }

describe.skipIf(!redisServer)('a second level in the real server', () => {
	let server: TestServer
	let direct: Redis
	beforeAll(async () => {
		server = await createTestServer()
		await server.start()
		direct = new Redis(server.url)
	})
	afterAll(async () => {
		direct.disconnect()
		await server.kill()
	})

	function create(prefix: string, options: Partial<CacheOptions<string>> = {}) {
		const calls: string[] = []
		const cache = createCache<string>({
			load(key) {
				calls.push(key)
				return `${key} ${calls.length}`
			},
			store: redisStore(server.url, { prefix }),
			storeCircuit,
			// A busy machine may take longer than readers would wait.
			storeDeadline: 10_000,
			...options,
		})
		return { cache, calls }
	}

	it('gives a process what another one has loaded, for as long as it is of use', async () => {
		const [one, other] = [create('shared:'), create('shared:')]
		expect(await one.cache.get('a')).toMatchObject({ value: 'a 1', state: 'miss' })
		await expect.poll(() => one.cache.stats().store.writes).toBe(1)
		expect(await other.cache.get('a')).toMatchObject({ value: 'a 1', state: 'miss' })
		expect(other.calls).toEqual([])
		expect(other.cache.stats().store).toMatchObject({ hits: 1, failures: 0 })
		const left = await direct.pttl('shared:a')
		expect(left).toBeGreaterThan(86_000_000)
		expect(left).toBeLessThan(87_000_000)
		await Promise.all([one.cache.close(), other.cache.close()])
	})

	it('that lies is found out: garbage, cut values, values of other keys', async () => {
		const { cache, calls } = create('lies:', { storeCircuit: false })
		await cache.get('a')
		await cache.get('b')
		await expect.poll(() => cache.stats().store.writes).toBe(2)
		const record = (await direct.getBuffer('lies:a')) ?? Buffer.alloc(0)
		await direct.set('lies:c', 'garbage')
		await direct.set('lies:d', record.subarray(0, -1))
		await direct.set('lies:e', record)
		await direct.rpush('lies:f', 'a list')
		for (const key of ['c', 'd', 'e', 'f'])
			expect((await cache.get(key)).value).toBe(`${key} ${calls.length}`)
		expect(calls).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
		expect(cache.stats()).toMatchObject({ refused: 2, failed: 0, store: { failures: 4 } })
		await cache.close()
	})

	it('that hangs costs readers its deadline, then nothing, and is used again when it answers', async () => {
		const { cache } = create('hangs:', { storeDeadline: 50 })
		await cache.get('before')
		await expect.poll(() => cache.stats().store.writes).toBe(1)
		server.pause()
		try {
			for (const key of ['a', 'b', 'c', 'd', 'e']) expect((await cache.get(key)).state).toBe('miss')
			expect(cache.stats().store.circuit).toBe('open')
			expect(cache.stats().store.skipped).toBeGreaterThan(0)
		} finally {
			server.resume()
		}
		await expect
			.poll(async () => {
				await cache.get(`${Math.random()}`)
				return cache.stats().store.circuit
			})
			.toBe('closed')
		await cache.close()
	})

	it('that dies and comes back empty changes nothing for readers', async () => {
		const { cache } = create('dies:')
		await cache.get('a')
		await server.kill()
		for (const key of ['a', 'b', 'c', 'd', 'e', 'f', 'g'])
			expect((await cache.get(key)).value).toContain(key)
		await server.start()
		const { writes } = cache.stats().store
		await expect
			.poll(
				async () => {
					await cache.get(`${Math.random()}`)
					return cache.stats().store.writes
				},
				{ timeout: 10_000 },
			)
			.toBeGreaterThan(writes)
		expect(cache.stats().failed).toBe(0)
		await cache.close()
	})

	it('takes a client of the user, and leaves it open', async () => {
		const { cache } = create('own:', { store: redisStore(direct, { prefix: 'own:' }) })
		await cache.get('a')
		await cache.close()
		expect(await direct.exists('own:a')).toBe(1)
	})
})

it('a server that is not there changes nothing for readers', async () => {
	const cache = createCache({ load: (key) => key, store: redisStore('redis://127.0.0.1:1') })
	expect(await cache.get('a')).toMatchObject({ value: 'a', state: 'miss' })
	await cache.close()
})
