import { ROOT_CONTEXT, type Span, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepErrors, keepRare, keepSlow, type TailSamplingOptions } from '../src/index.ts'
import { createDice } from './dice.ts'
import { createSampledProcess, endAfter } from './sampled-process.ts'

/** Something that happens in a process: spans start, end, are forgotten, and time goes by. */
const event = fc.oneof(
	{
		weight: 15,
		arbitrary: fc.record({
			kind: fc.constant('root' as const),
			caller: fc.constantFrom('none', 'sampled', 'same', 'unsampled'),
		}),
	},
	{
		weight: 25,
		arbitrary: fc.record({
			kind: fc.constant('child' as const),
			of: fc.nat(),
			isParentKnown: fc.boolean(),
		}),
	},
	{
		weight: 35,
		arbitrary: fc.record({
			kind: fc.constant('end' as const),
			which: fc.nat(),
			isError: fc.integer({ min: 0, max: 5 }).map((side) => side === 0),
			milliseconds: fc.integer({ min: 0, max: 3_000 }),
		}),
	},
	{
		weight: 5,
		arbitrary: fc.record({
			kind: fc.constant('wait' as const),
			milliseconds: fc.integer({ min: 1, max: 4_000 }),
		}),
	},
	{ weight: 1, arbitrary: fc.record({ kind: fc.constant('flush' as const) }) },
)
const events = fc.array(event, { minLength: 1, maxLength: 150, size: 'max' })
const [decisionWaitMs, maxTraceAgeMs] = [1_000, 5_000]

/** A trace as it happened, beside what is sampled of it. */
interface Told {
	readonly root: string
	readonly isUnsampled: boolean
	readonly isShared: boolean
	readonly startedAt: number
	rootEndedAt?: number
	open: number
	/** Decided, for all that is known: what ends now may be late. */
	isOver: boolean
	readonly ended: string[]
	mustBeKept: boolean
}

type Event = typeof event extends fc.Arbitrary<infer T> ? T : never

/** Lets it all happen, and looks at the processor after each event. */
async function happen(
	list: readonly Event[],
	options: TailSamplingOptions,
	look: (process: ReturnType<typeof createSampledProcess>) => void = () => {},
) {
	const process = createSampledProcess({
		policies: [keepErrors(), keepSlow({ floorMs: 1_000 }), keepRare({ perHour: 1 })],
		baseline: 0.3,
		decisionWaitMs,
		maxTraceAgeMs,
		...options,
	})
	const { start, clock, sampler } = process
	const traces: Told[] = []
	const spans: { readonly span: Span; readonly name: string; readonly of: Told }[] = []
	const open = new Set<(typeof spans)[number]>()
	function add(span: Span, name: string, of: Told) {
		of.open += 1
		spans.push({ span, name, of })
		open.add(spans.at(-1) as (typeof spans)[number])
	}
	function mayBeDecided({ rootEndedAt = Number.POSITIVE_INFINITY, startedAt, isOver }: Told) {
		const due = Math.min(rootEndedAt + decisionWaitMs, startedAt + maxTraceAgeMs)
		return isOver || clock.now() >= due
	}
	for (const event of list) {
		if (event.kind === 'root') {
			const name = `root ${spans.length}`
			const flags = event.caller === 'unsampled' ? TraceFlags.NONE : TraceFlags.SAMPLED
			const traceId = event.caller === 'same' ? '7'.repeat(32) : createDice(spans.length).hex(32)
			const context = { traceId, spanId: '1'.repeat(16), traceFlags: flags, isRemote: true }
			const parent = trace.setSpanContext(ROOT_CONTEXT, context)
			const told: Told = {
				root: name,
				isUnsampled: event.caller === 'unsampled',
				isShared: event.caller === 'same',
				startedAt: clock.now(),
				open: 0,
				isOver: false,
				ended: [],
				mustBeKept: false,
			}
			traces.push(told)
			const attributes = { 'http.route': '/' }
			add(start(name, { attributes, ...(event.caller !== 'none' && { parent }) }), name, told)
		} else if (event.kind === 'child' && spans.length > 0) {
			const { span, of } = spans[event.of % spans.length] as (typeof spans)[number]
			const name = `span ${spans.length}`
			const isKnown = event.isParentKnown || of.isShared
			const parent = isKnown ? span : trace.setSpanContext(ROOT_CONTEXT, span.spanContext())
			add(start(name, { parent }), name, of)
		} else if (event.kind === 'end' && open.size > 0) {
			const ending = [...open][event.which % open.size] as (typeof spans)[number]
			const { span, name, of } = ending
			open.delete(ending)
			of.open -= 1
			of.ended.push(name)
			if (name === of.root) of.rootEndedAt = clock.now()
			if (event.isError) {
				span.setStatus({ code: SpanStatusCode.ERROR })
				if (!mayBeDecided(of) && !of.isUnsampled) of.mustBeKept = true
			}
			endAfter(span, event.milliseconds)
			if (of.rootEndedAt !== undefined && of.open === 0) of.isOver = true
		} else if (event.kind === 'wait') {
			clock.advance(event.milliseconds)
			for (const told of traces) told.isOver ||= mayBeDecided(told)
		} else if (event.kind === 'flush') {
			await sampler.forceFlush()
			for (const told of traces) told.isOver = true
		}
		look(process)
	}
	const left = open.size
	await process.provider.shutdown()
	look(process)
	return { ...process, traces, ended: spans.length - left }
}

test('a trace is handed on whole or not at all, each span once, and shutting down decides all', async () => {
	let [kept, dropped] = [0, 0]
	await fc.assert(
		fc.asyncProperty(events, async (list) => {
			const { traces, names } = await happen(list, {})
			const exported = new Set(names())
			expect(exported.size).toBe(names().length)
			for (const { ended } of traces) {
				const found = ended.filter((name) => exported.has(name))
				expect([[], ended]).toContainEqual(found)
				if (found.length > 1) kept += 1
				else if (ended.length > 1) dropped += 1
			}
		}),
		{ numRuns: 300 },
	)
	expect(Math.min(kept, dropped)).toBeGreaterThan(100)
})

test('every trace with an error before its decision is kept', async () => {
	let errors = 0
	await fc.assert(
		fc.asyncProperty(events, async (list) => {
			const { traces, names } = await happen(list, {
				policies: [keepErrors()],
				baseline: 0,
				maxErrorsPerSecond: Number.POSITIVE_INFINITY,
			})
			const exported = new Set(names())
			for (const { mustBeKept, ended } of traces)
				if (mustBeKept) {
					errors += 1
					expect(ended.filter((name) => !exported.has(name))).toEqual([])
				}
		}),
		{ numRuns: 300 },
	)
	expect(errors).toBeGreaterThan(100)
})

test('what a caller has not sampled is never handed on', async () => {
	await fc.assert(
		fc.asyncProperty(events, async (list) => {
			const { traces, names } = await happen(list, { baseline: 1 })
			const exported = new Set(names())
			for (const { isUnsampled, ended } of traces)
				if (isUnsampled) expect(ended.filter((name) => exported.has(name))).toEqual([])
		}),
		{ numRuns: 100 },
	)
})

test('no more is held than allowed, whatever happens, and what must go is counted', async () => {
	let evicted = 0
	await fc.assert(
		fc.asyncProperty(
			events,
			fc.integer({ min: 1, max: 4 }),
			fc.integer({ min: 1, max: 6 }),
			fc.integer({ min: 1_000, max: 20_000 }),
			async (list, maxTraces, maxSpansPerTrace, maxBytes) => {
				const limits = { maxTraces, maxSpansPerTrace, maxBytes }
				const { sampler } = await happen(list, limits, ({ sampler }) => {
					const { undecided, heldSpans, heldBytes } = sampler.counters()
					expect(undecided).toBeLessThanOrEqual(maxTraces)
					expect(heldSpans).toBeLessThanOrEqual(maxTraces * maxSpansPerTrace)
					expect(heldBytes).toBeLessThanOrEqual(maxBytes)
				})
				evicted += sampler.counters().decided.evicted ?? 0
			},
		),
		{ numRuns: 200 },
	)
	expect(evicted).toBeGreaterThan(100)
})

test('nothing gets lost in the counting', async () => {
	await fc.assert(
		fc.asyncProperty(events, fc.integer({ min: 1, max: 5 }), async (list, limit) => {
			const options = { maxTraces: limit, maxSpansPerTrace: limit + 1 }
			const { sampler, traces, ended, exported } = await happen(list, options, ({ sampler }) => {
				const { started, kept, dropped, decided, undecided } = sampler.counters()
				expect(sum(kept) + sum(dropped) + undecided).toBe(started)
				expect(sum(decided) + undecided).toBe(started)
			})
			const counters = sampler.counters()
			// Some more if the ids of a parent lead nowhere any more.
			expect(counters.started).toBeGreaterThanOrEqual(traces.length)
			expect(counters.exportedSpans).toBe(exported.length)
			expect(counters.exportedSpans + counters.droppedSpans).toBe(ended)
			expect([counters.undecided, counters.heldSpans, counters.heldBytes]).toEqual([0, 0, 0])
		}),
		{ numRuns: 200 },
	)
})

function sum(counts: Readonly<Record<string, number>>): number {
	return Object.values(counts).reduce((total, count) => total + count, 0)
}
