import { createTraceState, type SpanContext } from '@opentelemetry/api'
import { decodeThreshold, encodeThreshold } from './threshold.ts'

/** What OpenTelemetry's member of a `tracestate` says of sampling. */
export interface SamplingState {
	/** Of the samplers before: 0 if none is known. */
	readonly threshold: number
	/** Randomness that stands for that of the trace id. */
	readonly randomness?: number
	/** Everything else in it. */
	readonly others: readonly string[]
}

const nothing: SamplingState = { threshold: 0, others: [] }

/** Reads `ot=th:…;rv:…`. */
export function readSamplingState({ traceState }: SpanContext): SamplingState {
	const member = traceState?.get('ot')
	if (!member) return nothing
	const parts = member.split(';')
	const partOf = (key: string) =>
		parts.find((part) => part.startsWith(`${key}:`))?.slice(key.length + 1)
	const randomness = partOf('rv')
	return {
		threshold: decodeThreshold(partOf('th') ?? '') ?? 0,
		...(randomness !== undefined &&
			/^[\da-f]{14}$/.test(randomness) && {
				randomness: Number.parseInt(randomness.slice(0, 13), 16),
			}),
		others: parts.filter((part) => part !== '' && !part.startsWith('th:')),
	}
}

/** The same context, whose `tracestate` says with which threshold its trace was sampled. */
export function withThreshold(context: SpanContext, threshold: number): SpanContext {
	const { others } = readSamplingState(context)
	const member = [`th:${encodeThreshold(threshold)}`, ...others].join(';')
	const traceState = (context.traceState ?? createTraceState()).set('ot', member)
	return { ...context, traceState }
}
