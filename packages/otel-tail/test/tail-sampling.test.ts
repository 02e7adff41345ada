import { ROOT_CONTEXT, SpanStatusCode, TraceFlags, trace } from '@opentelemetry/api'
import { describe, expect, it } from 'vitest'
import { keepErrors, type TailPolicy, type TailSamplingOptions } from '../src/index.ts'
import { createSampledProcess, endAfter } from './sampled-process.ts'

const all: TailSamplingOptions = { policies: [], baseline: 1 }
const none: TailSamplingOptions = { policies: [], baseline: 0 }
const errors: TailSamplingOptions = { policies: [keepErrors()], baseline: 0 }

function remote(traceFlags: TraceFlags, traceId = '0123456789abcdef0123456789abcdef') {
	const context = { traceId, spanId: '0123456789abcdef', traceFlags, isRemote: true }
	return trace.setSpanContext(ROOT_CONTEXT, context)
}

describe('a trace', () => {
	it('is handed on when its root has ended and no span is open', () => {
		const { start, names } = createSampledProcess(all)
		const root = start('root')
		const child = start('child', { parent: root })
		root.end()
		expect(names()).toEqual([])
		child.end()
		expect(names().sort()).toEqual(['child', 'root'])
	})

	it('with a remote parent is one of its own', () => {
		const { start, names } = createSampledProcess(all)
		const root = start('root', { parent: remote(TraceFlags.SAMPLED) })
		start('child', { parent: root }).end()
		expect(names()).toEqual([])
		root.end()
		expect(names()).toEqual(['child', 'root'])
	})

	it('may be two of one id: each has its own decision', () => {
		const { start, names } = createSampledProcess(errors)
		const one = start('one', { parent: remote(TraceFlags.SAMPLED) })
		const other = start('other', { parent: remote(TraceFlags.SAMPLED) })
		start('child of one', { parent: one }).end()
		start('child of other', { parent: other }).setStatus({ code: SpanStatusCode.ERROR }).end()
		one.end()
		other.end()
		expect(names()).toEqual(['child of other', 'other'])
	})

	it('whose caller has not sampled it is dropped, errors too, unless told otherwise', () => {
		for (const [overrideRemote, kept] of [
			[false, []],
			[true, ['root']],
		] as const) {
			const { start, names, sampler } = createSampledProcess({ ...errors, overrideRemote })
			const root = start('root', { parent: remote(TraceFlags.NONE) })
			root.setStatus({ code: SpanStatusCode.ERROR }).end()
			expect(names()).toEqual(kept)
			expect(sampler.counters().dropped).toEqual(overrideRemote ? {} : { remote: 1 })
		}
	})

	it('is decided some time after its root has ended, whatever is still open', () => {
		const { start, names, clock, sampler } = createSampledProcess({ ...all, decisionWaitMs: 1_000 })
		const root = start('root')
		const child = start('child', { parent: root })
		clock.advance(5_000)
		root.end()
		clock.advance(900)
		expect(names()).toEqual([])
		clock.advance(400)
		expect(names()).toEqual(['root'])
		child.end()
		expect(names()).toEqual(['root', 'child'])
		expect(sampler.counters()).toMatchObject({
			decided: { waited: 1 },
			lateSpans: { kept: 1, dropped: 0 },
		})
	})

	it('is decided at some age if its root never ends', () => {
		const { start, names, clock, sampler } = createSampledProcess({ ...all, maxTraceAgeMs: 10_000 })
		const root = start('root')
		start('child', { parent: root }).end()
		clock.advance(9_000)
		expect(names()).toEqual([])
		clock.advance(2_000)
		expect(names()).toEqual(['child'])
		root.end()
		expect(names()).toEqual(['child', 'root'])
		expect(sampler.counters()).toMatchObject({
			decided: { stuck: 1 },
			lateSpans: { kept: 0, dropped: 0 },
		})
	})

	it('is kept at its first error, and what follows is handed on at once', () => {
		const { start, names, exported } = createSampledProcess(errors)
		const root = start('root')
		start('before', { parent: root }).end()
		expect(names()).toEqual([])
		start('error', { parent: root }).setStatus({ code: SpanStatusCode.ERROR }).end()
		expect(names()).toEqual(['before', 'error'])
		start('after', { parent: root }).end()
		root.end()
		expect(names()).toEqual(['before', 'error', 'after', 'root'])
		for (const { attributes } of exported)
			expect(attributes).toMatchObject({ 'tail.policy': 'error', 'tail.adjusted_count': 1 })
	})

	it('may have spans that the sampler of the SDK records but does not sample: they are none of ours', () => {
		const { start, names, sampler } = createSampledProcess(all)
		const root = start('root')
		Object.assign(root.spanContext(), { traceFlags: TraceFlags.NONE })
		root.end()
		expect(names()).toEqual([])
		expect(sampler.counters().started).toBe(1)
	})
})

describe('a late span', () => {
	it('follows the decision, with an error too, which is counted', () => {
		const { start, names, sampler } = createSampledProcess(errors)
		const root = start('root')
		root.end()
		start('late', { parent: root }).setStatus({ code: SpanStatusCode.ERROR }).end()
		expect(names()).toEqual([])
		expect(sampler.counters()).toMatchObject({
			lateSpans: { kept: 0, dropped: 1 },
			missedErrors: 1,
			droppedSpans: 2,
		})
	})

	it('follows it when only the ids of its parent are known', () => {
		const { start, names, sampler } = createSampledProcess(all)
		const root = start('root')
		root.end()
		start('late', { parent: trace.setSpanContext(ROOT_CONTEXT, root.spanContext()) }).end()
		expect(names()).toEqual(['root', 'late'])
		expect(sampler.counters()).toMatchObject({ started: 1, lateSpans: { kept: 1 } })
	})

	it('is a trace of its own when the decision is forgotten', () => {
		const { start, sampler } = createSampledProcess({ ...none, maxDecisions: 2 })
		const root = start('root')
		root.end()
		start('another root').end()
		start('one more').end()
		start('late', { parent: trace.setSpanContext(ROOT_CONTEXT, root.spanContext()) }).end()
		expect(sampler.counters().started).toBe(4)
	})
})

describe('memory', () => {
	it('is for so many traces: the oldest is decided by chance and by what is certain', () => {
		const slow: TailPolicy = { name: 'any', action: 'keep', matchesTrace: () => true }
		const marked: TailPolicy = {
			name: 'marked',
			action: 'keep',
			matchesSpan: ({ name }) => name === 'mark',
		}
		const options = { policies: [slow, marked], baseline: 0, maxTraces: 2 }
		const { start, names, sampler } = createSampledProcess(options)
		const [first, second] = [start('first'), start('second')]
		start('mark', { parent: second }).end()
		start('third')
		start('fourth')
		expect(sampler.counters()).toMatchObject({ undecided: 2, decided: { evicted: 2 } })
		first.end()
		second.end()
		expect(names()).toEqual(['mark', 'second'])
	})

	it('is for so many bytes', () => {
		const { start, sampler } = createSampledProcess({ ...none, maxBytes: 20_000 })
		for (let index = 0; index < 10; index++) {
			const root = start('root')
			start('child', { parent: root, attributes: { text: 'x'.repeat(5_000) } }).end()
			expect(sampler.counters().heldBytes).toBeLessThanOrEqual(20_000)
		}
		expect(sampler.counters().decided.evicted).toBe(7)
	})

	it('is for so many spans of a trace: root, errors and the slowest stay, and the rest is told', () => {
		const { start, names, exported, sampler } = createSampledProcess({
			...all,
			maxSpansPerTrace: 5,
		})
		const root = start('root')
		for (const milliseconds of [3, 9, 1, 8, 2, 7, 4, 6, 5]) {
			const child = start(`${milliseconds}`, { parent: root })
			if (milliseconds === 1) child.setStatus({ code: SpanStatusCode.ERROR })
			endAfter(child, milliseconds)
		}
		endAfter(root, 0)
		expect(names().sort()).toEqual(['1', '7', '8', '9', 'root'])
		expect(exported.find(({ name }) => name === 'root')?.attributes).toMatchObject({
			'tail.dropped_spans': 5,
		})
		expect(sampler.counters()).toMatchObject({ tooBig: 1, droppedSpans: 5, exportedSpans: 5 })
	})

	it('is not needed for what follows a decision, of which no more is handed on either', () => {
		const { start, names, sampler } = createSampledProcess({ ...errors, maxSpansPerTrace: 2 })
		const root = start('root')
		for (const name of ['error 1', 'plain 1', 'plain 2', 'error 2', 'error 3', 'error 4']) {
			const child = start(name, { parent: root })
			if (name.startsWith('error')) child.setStatus({ code: SpanStatusCode.ERROR })
			child.end()
		}
		root.end()
		expect(names()).toEqual(['error 1', 'plain 1', 'error 2', 'error 3', 'root'])
		expect(sampler.counters()).toMatchObject({ tooBig: 1, droppedSpans: 2 })
	})
})

describe('flushing', () => {
	it('decides everything', async () => {
		const { start, names, sampler } = createSampledProcess(all)
		const root = start('root')
		start('child', { parent: root }).end()
		await sampler.forceFlush()
		expect(names()).toEqual(['child'])
		root.end()
		expect(names()).toEqual(['child', 'root'])
		expect(sampler.counters()).toMatchObject({ undecided: 0, decided: { flushed: 1 } })
	})

	it('shuts down what is behind it once, and takes nothing any more', async () => {
		const { start, sampler, provider } = createSampledProcess(all)
		start('root')
		await provider.shutdown()
		await sampler.shutdown()
		start('too late').end()
		expect(sampler.counters()).toMatchObject({ started: 1, undecided: 0, decided: { flushed: 1 } })
	})
})

describe('a policy that throws', () => {
	it('does not apply, and is counted', () => {
		const broken: TailPolicy = {
			name: 'broken',
			action: 'drop',
			matchesTrace() {
				throw new Error('broken')
			},
		}
		const { start, names, sampler } = createSampledProcess({ policies: [broken], baseline: 1 })
		start('root').end()
		expect(names()).toEqual(['root'])
		expect(sampler.counters().policyErrors).toBe(1)
	})
})

describe('options', () => {
	it('out of their range are refused', () => {
		expect(() => createSampledProcess({ baseline: 1.5 })).toThrow(
			'Unexpected 1.5 for baseline, expected 0 to 1',
		)
		expect(() => createSampledProcess({ maxTraces: Number.NaN })).toThrow('maxTraces')
		expect(() => createSampledProcess({ policies: [keepErrors(), keepErrors()] })).toThrow(
			'second policy `error`',
		)
	})
})
