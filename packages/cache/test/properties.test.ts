import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Answer, type CacheOptions, createCache } from '../src/index.ts'
import { createFakeClock } from './fake-clock.ts'
import { createOrigin } from './origin.ts'

/** One thing that happens, and how much time passes then. */
type Step =
	| {
			readonly kind: 'get'
			readonly key: string
			readonly deadline: number
			readonly leaves: boolean
	  }
	| { readonly kind: 'expire' | 'remove'; readonly reference: string }
	| {
			readonly kind: 'origin'
			readonly delay: number
			readonly isBroken: boolean
			readonly isEmpty: boolean
	  }
type TimedStep = Step & { readonly pause: number }

const names = ['a', 'b', 'c', 'd']
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 8,
		arbitrary: fc.record({
			kind: fc.constant('get' as const),
			key: fc.constantFrom(...names),
			deadline: fc.constantFrom(0, 5, 50, 1000, 100_000),
			leaves: fc.boolean(),
		}),
	},
	fc.record({
		kind: fc.constantFrom('expire' as const, 'remove' as const),
		reference: fc.constantFrom(...names, 'all'),
	}),
	fc.record({
		kind: fc.constant('origin' as const),
		delay: fc.constantFrom(0, 1, 20, 400, 5000),
		isBroken: fc.boolean(),
		isEmpty: fc.boolean(),
	}),
)
const pause = fc.constantFrom(0, 0, 0, 1, 7, 30, 150, 1200, 9000)
const steps = fc.array(
	fc.tuple(step, pause).map(([step, pause]): TimedStep => ({ ...step, pause })),
	{ minLength: 1, maxLength: 60 },
)
const options = fc.record({
	ttl: fc.constantFrom(0, 100, 1000),
	grace: fc.constantFrom(0, 500, 5000),
	staleIfError: fc.constantFrom(0, 2000, 20_000),
	concurrency: fc.constantFrom(1, 2, 3),
	queue: fc.constantFrom(0, 1, 3, Number.POSITIVE_INFINITY),
	queueDeadline: fc.constantFrom(10, 300, Number.POSITIVE_INFINITY),
	timeout: fc.constantFrom(100, 1000, 10_000),
	jitter: fc.constantFrom(0, 0.15),
	circuit: fc.constantFrom(false as const, { minimum: 3, window: 1000, reset: 700 }),
	missing: fc.constantFrom(false as const, { ttl: 50, entries: 2 }),
})

type Limits = typeof options extends fc.Arbitrary<infer Of> ? Of : never

/** A reader: what it may get, as of when it asked, and what it got. */
interface Reader {
	readonly key: string
	readonly latest: number
	/** Versions of the origin that it may get at least: of whatever is not removed, and of what is not stale. */
	readonly least: number
	readonly leastFresh: number
	ended?: number
	answer?: Answer<string | undefined>
	error?: unknown
}

/** Lets the steps happen to a cache, until everybody has an answer. */
async function play(
	options: Partial<CacheOptions<string | undefined>>,
	steps: readonly TimedStep[],
) {
	const clock = createFakeClock()
	const origin = createOrigin(clock)
	const cache = createCache<string | undefined>({ load: origin.load, clock, ...options })
	const readers: Reader[] = []
	const ended: Reader[] = []
	const [least, leastFresh] = [new Map<string, number>(), new Map<string, number>()]
	for (const step of steps) {
		const leaver = new AbortController()
		if (step.kind === 'get') {
			const { key, deadline } = step
			const of = (versions: Map<string, number>) => versions.get(key) ?? 0
			const reader: Reader = {
				key,
				latest: clock.now() + deadline,
				least: of(least),
				leastFresh: of(leastFresh),
			}
			readers.push(reader)
			const end = (how: Partial<Reader>) => {
				ended.push(Object.assign(reader, { ended: clock.now(), ...how }))
			}
			cache.get(key, { deadline, signal: leaver.signal }).then(
				(answer) => end({ answer }),
				(error) => end({ error }),
			)
		} else if (step.kind === 'origin') {
			origin.delay = step.delay
			origin.error = step.isBroken ? new Error('broken') : undefined
			origin.result = (key, version) => (step.isEmpty ? undefined : `${key} ${version}`)
		} else {
			origin.version++
			const keys = step.reference === 'all' ? names : [step.reference]
			for (const key of keys) leastFresh.set(key, origin.version)
			if (step.kind === 'remove') for (const key of keys) least.set(key, origin.version)
			cache[step.kind](step.reference === 'all' ? 'all' : keys)
		}
		await clock.advance(step.pause)
		if (step.kind === 'get' && step.leaves) leaver.abort(new Error('left'))
	}
	await clock.advance(1_000_000)
	return { cache, clock, origin, readers, ended }
}

const plays = (check: (one: Awaited<ReturnType<typeof play>>, options: Limits) => void) =>
	fc.assert(
		fc.asyncProperty(options, steps, async (options, steps) => {
			const one = await play(options, steps)
			check(one, options)
			await one.cache.close()
		}),
		{ numRuns: 300 },
	)

const versionOf = (value: string) => Number(value.split(' ')[1])

test('never more loads at once than allowed, and one of a key', () =>
	plays(({ cache, origin }, { concurrency }) => {
		expect(origin.most).toBeLessThanOrEqual(concurrency)
		expect(origin.mostOfOneKey).toBeLessThanOrEqual(1)
		expect(cache.stats()).toMatchObject({ loading: 0, queued: 0, loads: origin.calls.length })
	}))

test('nobody waits beyond a deadline, and everybody is counted once', () =>
	plays(({ cache, readers, ended }) => {
		expect(ended).toHaveLength(readers.length)
		for (const { latest, ended } of readers) expect(ended).toBeLessThanOrEqual(latest)
		const { gets, hits, stale, misses, collapsed, shed, failed } = cache.stats()
		expect(gets).toBe(readers.length)
		expect(hits + stale + misses + collapsed + shed + failed).toBe(gets)
		const errors = readers.filter(({ error }) => error !== undefined)
		expect(shed + failed).toBe(errors.length)
	}))

test('values are of their keys, and never older than one that was given before', () =>
	plays(({ ended }) => {
		const seen = new Map<string, number>()
		for (const { key, answer } of ended) {
			if (answer?.value === undefined) continue
			expect(answer.value.split(' ')[0]).toBe(key)
			const version = versionOf(answer.value)
			expect(version).toBeGreaterThanOrEqual(seen.get(key) ?? 0)
			seen.set(key, version)
		}
	}))

test('what was removed is never given, and what has changed never as fresh', () =>
	plays(({ readers }) => {
		for (const { answer, least, leastFresh } of readers) {
			if (answer?.value === undefined) continue
			const version = versionOf(answer.value)
			expect(version).toBeGreaterThanOrEqual(least)
			if (answer.state !== 'stale') expect(version).toBeGreaterThanOrEqual(leastFresh)
		}
	}))

test('what is fresh is a hit, and what is beyond its grace is only given for an error', () =>
	plays(({ readers }, { grace, staleIfError }) => {
		for (const { answer } of readers) {
			if (answer?.state === 'hit') expect(answer.ttl).toBeGreaterThan(0)
			if (answer?.state !== 'stale') continue
			expect(answer.ttl).toBeLessThanOrEqual(0)
			expect(answer.value).toBeDefined()
			expect(-answer.ttl).toBeLessThan(Math.max(grace, staleIfError))
			if (-answer.ttl >= grace) expect(answer.error).toBeInstanceOf(Error)
		}
	}))

test('memory holds no more than it may', () =>
	fc.assert(
		fc.asyncProperty(
			fc.integer({ min: 1000, max: 20_000 }),
			fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.nat(4000)), { maxLength: 100 }),
			async (maxBytes, gets) => {
				const sizes = new Map<string, number>()
				const load = (key: string) => 'x'.repeat(sizes.get(key) ?? 0)
				const cache = createCache({ load, maxBytes })
				for (const [key, size] of gets) {
					if (!sizes.has(`${key}`)) sizes.set(`${key}`, size)
					expect((await cache.get(`${key}`)).value).toHaveLength(sizes.get(`${key}`) ?? 0)
					expect(cache.stats().bytes).toBeLessThanOrEqual(maxBytes)
				}
			},
		),
		{ numRuns: 50 },
	))
