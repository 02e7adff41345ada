import { type Attributes, type Context, ROOT_CONTEXT, type Span, trace } from '@opentelemetry/api'
import {
	AlwaysOnSampler,
	BasicTracerProvider,
	type ReadableSpan,
	SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { type TailSamplingOptions, tailSampling } from '../src/index.ts'
import { createDice } from './dice.ts'
import { createManualClock } from './manual-clock.ts'

/** How a span is started. */
export interface StartOptions {
	readonly parent?: Span | Context
	readonly attributes?: Attributes
	readonly startTime?: number
}

/** The real SDK with tail sampling, time that stands still, and trace ids from a seed. */
export function createSampledProcess(options: TailSamplingOptions = {}, seed = 1) {
	const clock = createManualClock()
	const dice = createDice(seed)
	const exported: ReadableSpan[] = []
	const sink = new SimpleSpanProcessor({
		export(spans, done) {
			exported.push(...spans)
			done({ code: 0 })
		},
		shutdown: async () => {},
	})
	const sampler = tailSampling(sink, { clock, ...options })
	const provider = new BasicTracerProvider({
		sampler: new AlwaysOnSampler(),
		spanProcessors: [sampler],
		idGenerator: {
			generateTraceId: () => dice.hex(32),
			generateSpanId: () => dice.hex(16),
		},
	})
	const tracer = provider.getTracer('test')
	return {
		clock,
		sampler,
		provider,
		/** Starts a span at no time: with `end` its duration is told. */
		start(name: string, { parent, attributes = {}, startTime = 0 }: StartOptions = {}): Span {
			const context =
				parent === undefined
					? ROOT_CONTEXT
					: 'spanContext' in parent
						? trace.setSpan(ROOT_CONTEXT, parent)
						: parent
			return tracer.startSpan(name, { attributes, startTime: [startTime, 0] }, context)
		},
		/** What has been handed on, the first first. */
		exported,
		names: () => exported.map(({ name }) => name),
	}
}

/** Ends a span that began at second 0. */
export function endAfter(span: Span, milliseconds: number) {
	span.end([Math.floor(milliseconds / 1e3), (milliseconds % 1e3) * 1e6])
}
