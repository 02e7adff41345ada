import {
	createTraceState,
	ROOT_CONTEXT,
	SpanStatusCode,
	TraceFlags,
	trace,
} from '@opentelemetry/api'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keepErrors, type TailSamplingOptions } from '../src/index.ts'
import { createSampledProcess } from './sampled-process.ts'

const uncapped = { policies: [keepErrors()], maxKeptPerSecond: Number.POSITIVE_INFINITY }
const hex = (length: number) =>
	fc
		.array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
		.map((digits) => digits.join(''))

/** What is handed on of one request with this parent. */
function serve(
	traceId: string,
	options: TailSamplingOptions,
	{ state, isError = false }: { state?: string; isError?: boolean } = {},
) {
	const { start, exported } = createSampledProcess({ ...uncapped, ...options })
	const parent = trace.setSpanContext(ROOT_CONTEXT, {
		traceId,
		spanId: '1'.repeat(16),
		traceFlags: TraceFlags.SAMPLED,
		isRemote: true,
		...(state !== undefined && { traceState: createTraceState(state) }),
	})
	const root = start('root', { parent })
	if (isError) root.setStatus({ code: SpanStatusCode.ERROR })
	root.end()
	const [span] = exported
	return (
		span && {
			count: span.attributes['tail.adjusted_count'] as number,
			state: span.spanContext().traceState?.serialize(),
		}
	)
}

test('a process that keeps more keeps all that one with a smaller share keeps', () => {
	fc.assert(
		fc.property(hex(32), fc.double({ min: 0, max: 1, noNaN: true }), (traceId, share) => {
			if (serve(traceId, { baseline: share / 2 }))
				expect(serve(traceId, { baseline: share })).toBeDefined()
		}),
	)
})

test('a trace is kept when the last seven bytes of its id are above the threshold that is told, and only then', () => {
	fc.assert(
		fc.property(hex(32), fc.double({ min: 0.01, max: 1, noNaN: true }), (traceId, baseline) => {
			const kept = serve(traceId, { baseline })
			const randomness = BigInt(`0x${traceId.slice(18)}`)
			if (!kept) {
				expect(Number(randomness) / 2 ** 56).toBeLessThan(1 - baseline)
				return
			}
			const [, threshold = ''] = /^ot=th:([\da-f]+)$/.exec(kept.state ?? '') ?? []
			const whole = BigInt(`0x${threshold.padEnd(14, '0')}`)
			expect(randomness >= whole).toBe(true)
			expect(kept.count).toBeCloseTo(2 ** 56 / Number(2n ** 56n - whole), 9)
			expect(kept.count).toBeCloseTo(1 / baseline, 6)
		}),
	)
})

const always = `${'0'.repeat(18)}${'f'.repeat(14)}`

test('what is kept for sure stands for one, and says so', () => {
	expect(serve(always, { baseline: 0.25 }, { isError: true })).toEqual({
		count: 1,
		state: 'ot=th:0',
	})
})

test('what samplers before have let through is told on, and not counted twice', () => {
	// One in four came, one in ten of all is kept: of those that came two in five.
	const state = 'other=1,ot=th:c;xy:z'
	const kept = serve(always, { baseline: 0.1 }, { state })
	expect(kept?.count).toBeCloseTo(2.5)
	expect(kept?.state).toMatch(/^ot=th:e6{6,};xy:z,other=1$/)
	// All that came are kept.
	expect(serve(always, { baseline: 0.5 }, { state })).toEqual({
		count: 1,
		state: 'ot=th:c;xy:z,other=1',
	})
})

test('a threshold that the trace does not meet was never applied, and says nothing', () => {
	const low = `${'0'.repeat(18)}8${'0'.repeat(13)}`
	expect(serve(low, { baseline: 0.5 }, { state: 'ot=th:c' })).toEqual({
		count: 2,
		state: 'ot=th:8',
	})
})

test('explicit randomness stands for that of the trace id', () => {
	const state = (digit: string) => `ot=rv:${digit.repeat(14)}`
	expect(serve(always, { baseline: 0.5 }, { state: state('7') })).toBeUndefined()
	expect(serve('1'.repeat(32), { baseline: 0.5 }, { state: state('8') })?.state).toBe(
		`ot=th:8;${state('8').slice(3)}`,
	)
})

test('with other dice nothing is said that their bits would not bear out', () => {
	expect(serve(always, { baseline: 0.5, randomness: () => 0.7 })).toEqual({
		count: 2,
		state: undefined,
	})
	expect(serve(always, { baseline: 0.5, randomness: () => 0.3 })).toBeUndefined()
})
