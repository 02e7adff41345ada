import { SpanStatusCode } from '@opentelemetry/api'
import { expect, test } from 'vitest'
import { keepErrors, keepRare, keepSlow, type TailSamplingOptions } from '../src/index.ts'
import { createDice } from './dice.ts'
import { createSampledProcess, endAfter } from './sampled-process.ts'

/** With the share of requests that go to them and to those before. */
const routes = [
	{ route: '/posts/:slug', upTo: 0.8 },
	{ route: '/search', upTo: 0.95 },
	{ route: '/feed', upTo: 0.995 },
	{ route: '/admin', upTo: 1 },
] as const

/** Counts by a label: what there was, or what is estimated with its variance. */
type Counts = Record<string, { truth: number; estimate: number; variance: number }>

/**
 * Requests with few errors and few slow ones; in the middle third there are ten times as many of them in a second.
 *
 * @param overlap How many others begin before one ends.
 */
function serve(
	seconds: number,
	perSecond: number,
	options: TailSamplingOptions,
	seed: number,
	overlap = 0,
) {
	const process = createSampledProcess(options, seed)
	const dice = createDice(seed + 1_000)
	const counts: Counts = {}
	const open: (() => void)[] = []
	const count = (label: string) => {
		counts[label] ??= { truth: 0, estimate: 0, variance: 0 }
		return counts[label]
	}
	const labelsOf = (route: string, isError: boolean, isSlow: boolean) => [
		'all',
		route,
		`error ${isError}`,
		`slow ${isSlow}`,
	]
	for (let second = 0; second < seconds; second++) {
		const isBusy = second >= seconds / 3 && second < (2 * seconds) / 3
		const requests = isBusy ? perSecond * 10 : perSecond
		for (let request = 0; request < requests; request++) {
			process.clock.advance(1_000 / requests)
			const chance = dice.next()
			const { route } = routes.find(({ upTo }) => chance < upTo) ?? routes[0]
			const isError = dice.next() < 0.02
			const isSlow = dice.next() < 0.01
			for (const label of labelsOf(route, isError, isSlow)) count(label).truth += 1
			const root = process.start('GET', { attributes: { 'http.route': route } })
			if (isError) root.setStatus({ code: SpanStatusCode.ERROR })
			open.push(() => endAfter(root, isSlow ? 2_000 : 20 + Math.floor(dice.next() * 50)))
			if (open.length > overlap) open.shift()?.()
		}
	}
	for (const end of open) end()
	for (const { attributes, status, duration } of process.exported) {
		const weight = attributes['tail.adjusted_count'] as number
		const route = attributes['http.route'] as string
		for (const label of labelsOf(route, status.code === SpanStatusCode.ERROR, duration[0] > 0)) {
			count(label).estimate += weight
			count(label).variance += weight * (weight - 1)
		}
	}
	return { ...process, counts }
}

const policies = () => [keepErrors(), keepSlow(), keepRare()]

test('the baseline keeps the share it should', () => {
	const [share, traces] = [0.05, 40_000]
	const { start, exported } = createSampledProcess({
		policies: [],
		baseline: share,
		maxKeptPerSecond: Number.POSITIVE_INFINITY,
	})
	for (let index = 0; index < traces; index++) start('root').end()
	const deviation = Math.sqrt(traces * share * (1 - share))
	expect(Math.abs(exported.length - traces * share)).toBeLessThan(4 * deviation)
	expect(exported[0]?.attributes['tail.adjusted_count']).toBe(20)
})

// A mean over many runs finds what is wrong by a few per cent, which one run would hide in its noise.
test.each([
	['no cap is reached', { maxKeptPerSecond: Infinity, maxErrorsPerSecond: Infinity }],
	['the cap is', { maxKeptPerSecond: 5, maxErrorsPerSecond: Infinity }],
	['both caps are', { maxKeptPerSecond: 5, maxErrorsPerSecond: 2 }],
	['there is memory for two traces', { maxKeptPerSecond: 5, maxErrorsPerSecond: 2, maxTraces: 2 }],
])('adjusted counts give the true totals when %s, by route and kind too', (_, options) => {
	const runs = Array.from({ length: 15 }, (_, seed) =>
		serve(30, 30, { policies: policies(), baseline: 0.2, ...options }, seed * 7 + 1, 5),
	)
	let capped = 0
	for (const { sampler } of runs)
		for (const count of Object.values(sampler.counters().capped)) capped += count
	expect(capped > 1_000).toBe(Number.isFinite(options.maxKeptPerSecond))
	for (const label of Object.keys(runs[0]?.counts ?? {})) {
		const [truth, estimate, variance] = (['truth', 'estimate', 'variance'] as const).map((key) =>
			runs.reduce((sum, { counts }) => sum + (counts[label]?.[key] ?? 0), 0),
		) as [number, number, number]
		// Where chance kept nothing out there is no variance.
		const deviation = Math.sqrt(variance)
		expect([label, Math.abs(estimate - truth) <= 3.5 * deviation]).toEqual([label, true])
		if (label === 'all') expect(deviation).toBeLessThan(0.06 * truth)
	}
})

test('no more is kept than the caps let through, and three bursts', () => {
	const [kept, errors, seconds] = [5, 2, 60]
	const { sampler } = serve(
		seconds,
		100,
		{ policies: policies(), baseline: 1, maxKeptPerSecond: kept, maxErrorsPerSecond: errors },
		5,
	)
	const counters = sampler.counters()
	const { error = 0, ...others } = counters.kept
	const sum = Object.values(others).reduce((total, count) => total + count, 0)
	expect(error).toBeLessThanOrEqual(errors * seconds + 3 * 40)
	expect(sum).toBeLessThanOrEqual(kept * seconds + 3 * 40)
	// And it uses what it may.
	expect(sum).toBeGreaterThan(kept * seconds * 0.9)
	expect(counters.capped.baseline).toBeGreaterThan(1_000)
})

test('what only chance keeps gives way to what a policy keeps', () => {
	const { sampler } = serve(
		60,
		60,
		{ policies: [keepSlow()], baseline: 1, maxKeptPerSecond: 20 },
		9,
	)
	// In the rush six in a second are slow, and six hundred are not.
	const { kept, capped } = sampler.counters()
	expect(capped.slow ?? 0).toBeLessThan(0.01 * (kept.slow ?? 0))
	expect(capped.baseline).toBeGreaterThan(9_000)
})

test('trace ids that somebody has chosen to be kept come no further than the cap', () => {
	let kept = 0
	const { start, clock, sampler } = createSampledProcess({
		policies: [],
		baseline: 0.01,
		maxKeptPerSecond: 10,
		randomness: () => 1 - 2 ** -52,
	})
	for (let index = 0; index < 5_000; index++) {
		start('root').end()
		clock.advance(1)
	}
	kept = sampler.counters().kept.baseline ?? 0
	expect(kept).toBeLessThanOrEqual(10 * 5 + 3 * 40)
	expect(sampler.counters().capped.baseline).toBe(5_000 - kept)
})
