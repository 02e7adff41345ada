import type { SpanContext } from '@opentelemetry/api'
import { type Clock, systemClock } from './clock.ts'
import { keepErrors } from './policies/keep-errors.ts'
import { keepForced } from './policies/keep-forced.ts'
import { keepRare } from './policies/keep-rare.ts'
import { keepSlow } from './policies/keep-slow.ts'
import { routeOf } from './policies/route-of.ts'
import type { TailPolicy } from './policies/tail-policy.ts'
import type { TailSpan } from './span.ts'

/** How traces are sampled, and how much memory that may take. */
export interface TailSamplingOptions {
	/** By default `keepErrors()`, `keepForced()`, `keepSlow()` and `keepRare()`. */
	readonly policies?: readonly TailPolicy[]
	/** How many of the other traces are kept, from 0 to 1, by their trace id. By default 0.01. */
	readonly baseline?: number
	/** How many traces are kept in a second, but for errors; `Infinity` for no limit. By default 50. */
	readonly maxKeptPerSecond?: number
	/** How many of those under the cap of errors. By default 100. */
	readonly maxErrorsPerSecond?: number
	/** How long a trace waits for open spans when its root has ended. By default 5,000. */
	readonly decisionWaitMs?: number
	/** At this age a trace is decided even if its root has not ended. By default 60,000. */
	readonly maxTraceAgeMs?: number
	/** How many traces may wait to be decided. By default 5,000. */
	readonly maxTraces?: number
	/** How many spans of a trace are held and kept. By default 500. */
	readonly maxSpansPerTrace?: number
	/** How many bytes all held spans may take, as estimated. By default 64 MiB. */
	readonly maxBytes?: number
	/** How many decisions are remembered by trace id, for spans that come late. By default 4,096. */
	readonly maxDecisions?: number
	/** Decides traces too whose caller has said that they are not sampled. By default they are dropped. */
	readonly overrideRemote?: boolean
	/** A label of bounded use for a root. By default method and `http.route`, or the name. */
	readonly routeOf?: (root: TailSpan) => string
	/** A number from 0 to less than 1 for a trace. By default that of its trace id, or of `rv` in its `tracestate`. */
	readonly randomness?: (context: SpanContext) => number
	/** By default that of the process. */
	readonly clock?: Clock
}

/** All that can be told, with what is meant if nothing is. */
export type ResolvedOptions = Required<Omit<TailSamplingOptions, 'randomness'>> &
	Pick<TailSamplingOptions, 'randomness'>

const limits = {
	baseline: [0, 1],
	maxKeptPerSecond: [Number.MIN_VALUE, Number.POSITIVE_INFINITY],
	maxErrorsPerSecond: [Number.MIN_VALUE, Number.POSITIVE_INFINITY],
	decisionWaitMs: [0, Number.MAX_VALUE],
	maxTraceAgeMs: [1, Number.MAX_VALUE],
	maxTraces: [1, Number.MAX_SAFE_INTEGER],
	maxSpansPerTrace: [1, Number.MAX_SAFE_INTEGER],
	maxBytes: [1, Number.MAX_SAFE_INTEGER],
	maxDecisions: [0, Number.MAX_SAFE_INTEGER],
} as const

/** @throws A RangeError for a number out of its range, and for two policies of one name. */
export function resolveOptions(options: TailSamplingOptions = {}): ResolvedOptions {
	const resolved: ResolvedOptions = {
		baseline: 0.01,
		maxKeptPerSecond: 50,
		maxErrorsPerSecond: 100,
		decisionWaitMs: 5_000,
		maxTraceAgeMs: 60_000,
		maxTraces: 5_000,
		maxSpansPerTrace: 500,
		maxBytes: 64 * 2 ** 20,
		maxDecisions: 4_096,
		overrideRemote: false,
		routeOf,
		clock: systemClock,
		...options,
		policies: options.policies ?? [keepErrors(), keepForced(), keepSlow(), keepRare()],
	}
	for (const [name, [least, most]] of Object.entries(limits))
		checkNumber(name, resolved[name as keyof typeof limits], least, most)
	const names = new Set(['baseline', 'remote'])
	for (const { name, probability = 1 } of resolved.policies) {
		if (names.has(name))
			throw new RangeError(`Unexpected second policy \`${name}\`, expected another name`)
		names.add(name)
		checkNumber(`probability of \`${name}\``, probability, 0, 1)
	}
	return resolved
}

function checkNumber(name: string, value: number, least: number, most: number) {
	if (!(value >= least && value <= most))
		throw new RangeError(`Unexpected ${value} for ${name}, expected ${least} to ${most}`)
}
