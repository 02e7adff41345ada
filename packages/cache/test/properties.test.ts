import fc from 'fast-check'
import { expect, it } from 'vitest'
import { CacheError, createCache } from '../src/index.ts'
import { fakeClock } from './fake-clock.ts'

/** What may happen, one after the other. */
const step = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			type: fc.constant('get' as const),
			key: fc.constantFrom('a', 'b', 'c', 'd'),
			deadline: fc.constantFrom(10, 50, 300, 2000),
			priority: fc.constantFrom('high' as const, 'normal' as const, 'low' as const),
		}),
	},
	{
		weight: 4,
		arbitrary: fc.record({
			type: fc.constant('time' as const),
			milliseconds: fc.constantFrom(1, 20, 150, 700, 4000),
		}),
	},
	{
		weight: 1,
		arbitrary: fc.record({ type: fc.constant('expire' as const), key: fc.constantFrom('a', 'b') }),
	},
	{ weight: 1, arbitrary: fc.record({ type: fc.constant('down' as const), isDown: fc.boolean() }) },
)

it('whatever happens, loads are bounded, values belong to their keys, nobody waits too long, and the numbers add up', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { maxLength: 40 }),
			fc.array(fc.constantFrom(5, 80, 400), { minLength: 1 }),
			async (steps, durations) => {
				const clock = fakeClock()
				const running = new Map<string, number>()
				let [most, mostOfOneKey, isDown, version, loads] = [0, 0, false, 0, 0]
				const cache = createCache<{ key: string; version: number }>({
					async load(key) {
						const made = version
						running.set(key, (running.get(key) ?? 0) + 1)
						most = Math.max(
							most,
							[...running.values()].reduce((sum, one) => sum + one, 0),
						)
						// What is thrown here the cache takes for a failure of the loader.
						mostOfOneKey = Math.max(mostOfOneKey, running.get(key) ?? 0)
						const takes = durations[loads++ % durations.length] ?? 5
						await new Promise<void>((resolve) => void clock.after(takes, resolve))
						running.set(key, (running.get(key) ?? 1) - 1)
						if (isDown) throw new Error('down')
						return { key, version: made }
					},
					...{ clock, ttl: 500, grace: 1000, concurrency: 2, queue: 2, queueDeadline: 200 },
					backOff: { first: 100, most: 1000 },
					circuit: { minimum: 6, reset: 500 },
				})
				const changedAt = new Map<string, number>()
				const asked: Promise<unknown>[] = []
				for (const one of steps) {
					if (one.type === 'time') await clock.advance(one.milliseconds)
					else if (one.type === 'down') isDown = one.isDown
					else if (one.type === 'expire') {
						version++
						changedAt.set(one.key, version)
						cache.expire([one.key])
					} else {
						const { key, deadline, priority } = one
						const [since, known] = [clock.now(), changedAt.get(key) ?? 0]
						asked.push(
							cache.get(key, { deadline, priority }).then(
								({ value, state }) => {
									expect(value.key).toBe(key)
									expect(clock.now() - since).toBeLessThanOrEqual(deadline)
									// Fresh is only what knows of every change before it was asked for.
									if (state === 'hit') expect(value.version).toBeGreaterThanOrEqual(known)
								},
								(error) => {
									expect(clock.now() - since).toBeLessThanOrEqual(deadline)
									if (!(error instanceof CacheError)) expect(error).toEqual(new Error('down'))
								},
							),
						)
					}
				}
				await clock.advance(10_000)
				await Promise.all(asked)
				expect(most).toBeLessThanOrEqual(2)
				expect(mostOfOneKey).toBeLessThanOrEqual(1)
				const { gets, hits, stale, misses, collapsed, shed, failed, loading, queued } =
					cache.stats()
				expect(gets).toBe(asked.length)
				expect(hits + stale + misses + collapsed + shed + failed).toBe(gets)
				expect([loading, queued]).toEqual([0, 0])
				await cache.close()
			},
		),
		{ numRuns: 300 },
	)
})
