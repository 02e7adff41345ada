import { type Context, TraceFlags, trace as traceApi } from '@opentelemetry/api'
import { createAsk } from './ask.ts'
import { createDecidedTraces } from './buffer/decided-traces.ts'
import { holdSpan } from './buffer/hold-span.ts'
import { createLocalTrace, type LocalTrace } from './buffer/local-trace.ts'
import { createMembership } from './buffer/membership.ts'
import { createUndecidedTraces } from './buffer/undecided-traces.ts'
import { createCounting, type TailCounters } from './counters.ts'
import { createDecider } from './create-decider.ts'
import { createOutlet } from './output/create-outlet.ts'
import { resolveOptions, type TailSamplingOptions } from './resolve-options.ts'
import type { TailSpan, TailSpanProcessor } from './span.ts'

/** Flushing hands on so many spans before it waits for them: a batch processor drops what its queue cannot hold. */
const flushSpans = 512

/** A span processor that samples. */
export interface TailSampler extends TailSpanProcessor {
	counters(): TailCounters
}

/**
 * Holds the spans of each trace until it has ended, and hands on those of the traces that are kept.
 *
 * @param downstream Gets the start of every span at once, and the end of those that are kept. A `BatchSpanProcessor`.
 * @throws A RangeError for options that cannot be.
 */
export function tailSampling(
	downstream: TailSpanProcessor,
	given: TailSamplingOptions = {},
): TailSampler {
	const options = resolveOptions(given)
	const { clock } = options
	const counting = createCounting()
	const membership = createMembership()
	const undecided = createUndecidedTraces()
	const decided = createDecidedTraces(options.maxDecisions)
	const decider = createDecider(options, {
		undecided,
		decided,
		handOn: createOutlet(downstream, options, counting),
		ask: createAsk(counting),
		counting,
	})
	let stopTimer: (() => void) | undefined
	let ending: Promise<void> | undefined

	/** The trace that a span that starts belongs to. */
	function traceOf(span: TailSpan, parentContext: Context | undefined): LocalTrace {
		const parent = span.parentSpanContext
		if (!parent || parent.isRemote) return begin(span)
		const { traceId } = span.spanContext()
		const known =
			(parentContext && membership.get(traceApi.getSpan(parentContext))) ?? undecided.get(traceId)
		if (known) return known
		const outcome = decided.get(traceId)
		return outcome ? { ...createTrace(span), root: undefined, outcome } : begin(span)
	}

	function createTrace(root: TailSpan): LocalTrace {
		return createLocalTrace(root, clock.now(), options.maxTraceAgeMs)
	}

	function begin(root: TailSpan): LocalTrace {
		stopTimer ??= clock.every(Math.min(1_000, Math.max(50, options.decisionWaitMs / 4)), sweep)
		const trace = createTrace(root)
		counting.started += 1
		const parent = root.parentSpanContext
		if (parent && !isSampled(parent) && !options.overrideRemote) {
			decider.refuse(trace)
			return trace
		}
		undecided.add(trace)
		evict()
		return trace
	}

	function evict() {
		while (undecided.size > options.maxTraces || undecided.bytes > options.maxBytes) {
			const oldest = undecided.oldest()
			if (!oldest) return
			decider.decide(oldest, 'evicted')
		}
	}

	function sweep() {
		for (const trace of undecided.due(clock.now()))
			decider.decide(trace, trace.hasRootEnded ? 'waited' : 'stuck')
	}

	function hold(trace: LocalTrace, span: TailSpan) {
		const [spans, bytes] = [trace.spans.length, trace.bytes]
		if (!holdSpan(trace, span, options.maxSpansPerTrace)) {
			counting.droppedSpans += 1
			if (trace.droppedSpans === 1) counting.tooBig += 1
		}
		undecided.hold(trace.spans.length - spans, trace.bytes - bytes)
	}

	async function decideAll() {
		let failure: { readonly error: unknown } | undefined
		let flushed = counting.exportedSpans
		for (const trace of undecided.all()) {
			decider.decide(trace, 'flushed')
			if (counting.exportedSpans - flushed < flushSpans) continue
			flushed = counting.exportedSpans
			await downstream.forceFlush().catch((error: unknown) => {
				failure ??= { error }
			})
		}
		if (failure) throw failure.error
	}

	return {
		onStart(span, parentContext) {
			downstream.onStart(span, parentContext)
			if (ending || !isSampled(span.spanContext())) return
			const trace = traceOf(span, parentContext)
			trace.openSpans += 1
			membership.set(span, trace)
		},
		onEnding(span) {
			downstream.onEnding?.(span)
		},
		onEnd(span) {
			const trace = membership.get(span)
			if (!trace) return
			trace.openSpans -= 1
			const isRoot = span === trace.root
			if (isRoot) trace.hasRootEnded = true
			if (trace.outcome) return decider.follow(trace, trace.outcome, span)
			const isUrgent = decider.mark(trace, span)
			hold(trace, span)
			if (isUrgent) decider.decide(trace, 'urgent')
			else if (trace.hasRootEnded && trace.openSpans === 0) decider.decide(trace, 'ended')
			else if (isRoot) undecided.wait(trace, clock.now() + options.decisionWaitMs)
			evict()
		},
		async forceFlush() {
			try {
				await decideAll()
			} finally {
				await downstream.forceFlush()
			}
		},
		shutdown() {
			ending ??= (async () => {
				stopTimer?.()
				try {
					await decideAll()
				} finally {
					await downstream.shutdown()
				}
			})()
			return ending
		},
		counters: () => ({
			...counting,
			kept: { ...counting.kept },
			dropped: { ...counting.dropped },
			capped: { ...counting.capped },
			decided: { ...counting.decided },
			lateSpans: { ...counting.lateSpans },
			undecided: undecided.size,
			heldSpans: undecided.spans,
			heldBytes: undecided.bytes,
		}),
	}
}

function isSampled({ traceFlags }: { readonly traceFlags: number }): boolean {
	return (traceFlags & TraceFlags.SAMPLED) !== 0
}
