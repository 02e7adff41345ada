import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CacheOptions, createCache } from '../src/index.ts'
import { keepSnapshot } from '../src/node.ts'

const fileIn = (dir: string) => join(dir, 'folder/answers.snapshot')
const folder = () => mkdtempSync(join(tmpdir(), 'blog-cache-'))
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** A cache whose loader counts, and numbers what it gives. */
function create<Value = string>(
	file: string,
	load: (key: string) => Value = (key) => key as Value,
	options: Partial<CacheOptions<Value>> = {},
) {
	const calls: string[] = []
	const cache = createCache<Value>({
		load(key) {
			calls.push(key)
			return load(key)
		},
		...options,
	})
	return { calls, cache, start: (every = 60_000) => keepSnapshot(cache, { file, every }) }
}

describe('a snapshot', () => {
	it('is written when the cache is closed, and served as stale by the next one', async () => {
		const file = fileIn(folder())
		const before = create(file)
		await before.start()
		for (const key of ['a', 'b', 'c']) await before.cache.get(key)
		await before.cache.close()

		const after = create(file, () => 'new')
		const snapshot = await after.start()
		expect(snapshot.stats()).toMatchObject({ restored: 3, foreign: 0, isDamaged: false })
		expect(await after.cache.get('a')).toMatchObject({ value: 'a', state: 'stale' })
		await wait(0)
		expect(await after.cache.get('a')).toMatchObject({ value: 'new', state: 'hit' })
		expect(after.calls).toEqual(['a'])
		await after.cache.close()
	})

	it('is written in the background, only when there is something new', async () => {
		const file = fileIn(folder())
		const { cache, start } = create(file)
		// Shorter than writing takes.
		const snapshot = await start(1)
		await wait(30)
		expect(snapshot.stats().saves).toBe(0)
		await cache.get('a')
		await expect.poll(() => snapshot.stats().saves).toBe(1)
		await wait(30)
		expect(snapshot.stats()).toMatchObject({ saves: 1, bytes: statSync(file).size })
		// What a killed process would have left is there already.
		expect((await create(file).start()).stats().restored).toBe(1)
		await cache.close()
		await wait(30)
		expect((await create(file).start()).stats().restored).toBe(1)
	})

	it('is written again when something was removed', async () => {
		const file = fileIn(folder())
		const { cache, start } = create(file)
		const snapshot = await start(5)
		await cache.get('a')
		await expect.poll(() => snapshot.stats().saves).toBe(1)
		cache.remove(['a'])
		await expect.poll(() => snapshot.stats().saves).toBe(2)
		expect((await create(file).start()).stats().restored).toBe(0)
	})

	it('brings texts, bytes and objects, and whatever a codec can', async () => {
		const values: Record<string, unknown> = {
			text: 'Grüße 👋\n',
			bytes: new Uint8Array([0, 255, 10]),
			object: { list: [1, null, { deep: true }] },
		}
		const file = fileIn(folder())
		const before = create(file, (key) => values[key])
		await before.start()
		for (const key of Object.keys(values)) await before.cache.get(key)
		await before.cache.close()
		const after = create<unknown>(file)
		await after.start()
		for (const [key, value] of Object.entries(values))
			expect((await after.cache.get(key)).value).toEqual(value)
	})

	it('leaves out what cannot be encoded, and what is gone', async () => {
		const file = fileIn(folder())
		const before = create<unknown>(file, (key) => (key === 'a' ? 1n : key))
		await before.start()
		for (const key of ['a', 'b', 'c']) await before.cache.get(key)
		before.cache.remove(['b'])
		await before.cache.close()
		expect((await create(file).start()).stats().restored).toBe(1)
	})

	it('of another version is not taken', async () => {
		const file = fileIn(folder())
		const before = create(file, undefined, { version: '1' })
		await before.start()
		await before.cache.get('a')
		await before.cache.close()
		const { cache, start } = create(file, undefined, { version: '2' })
		expect((await start()).stats()).toMatchObject({ restored: 0, foreign: 1 })
		expect(await cache.get('a')).toMatchObject({ state: 'miss' })
	})

	it('that was cut, garbled or made by others is not taken', async () => {
		const file = fileIn(folder())
		const before = create(file)
		await before.start()
		for (const key of ['a', 'b', 'c']) await before.cache.get(key)
		await before.cache.close()
		const whole = readFileSync(file)
		const damaged = fc.oneof(
			fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
			fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, change]) => {
				const bytes = Buffer.from(whole)
				bytes[at] = (bytes[at] ?? 0) ^ change
				return bytes
			}),
			fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
		)
		await fc.assert(
			fc.asyncProperty(damaged, async (bytes) => {
				writeFileSync(file, bytes)
				const { cache, start } = create(file)
				expect((await start()).stats()).toMatchObject({ restored: 0, isDamaged: true })
				expect(await cache.get('a')).toMatchObject({ value: 'a', state: 'miss' })
				await cache.close()
			}),
			{ numRuns: 100 },
		)
	})

	it('that cannot be written or read is told, and answers go on', async () => {
		const dir = folder()
		writeFileSync(join(dir, 'folder'), 'no folder')
		const errors: unknown[] = []
		const { cache } = create('')
		const onError = (error: unknown) => errors.push(error)
		const snapshot = await keepSnapshot(cache, { file: fileIn(dir), every: 5, onError })
		expect((await cache.get('a')).value).toBe('a')
		await expect.poll(() => snapshot.stats().failures).toBeGreaterThan(1)
		expect(errors[0]).toMatchObject({ code: 'ENOTDIR' })
		await expect(cache.close()).rejects.toMatchObject({ code: 'EEXIST' })
	})

	it('is for nobody else to read, and leaves nothing beside it', async () => {
		const file = fileIn(folder())
		const { cache, start } = create(file)
		await start()
		await cache.close()
		expect(statSync(file).mode & 0o077).toBe(0)
		expect(readdirSync(join(file, '..'))).toEqual(['answers.snapshot'])
	})
})
