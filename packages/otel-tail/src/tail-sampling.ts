import { type Context, TraceFlags, trace as traceApi } from '@opentelemetry/api'
import { createAsk } from './ask.ts'
import { createDecidedTraces } from './buffer/decided-traces.ts'
import { holdSpan } from './buffer/hold-span.ts'
import { createLocalTrace, type LocalTrace, type Outcome } from './buffer/local-trace.ts'
import { createMembership } from './buffer/membership.ts'
import { createUndecidedTraces } from './buffer/undecided-traces.ts'
import { countVerdict, createCounting, type Moment, type TailCounters } from './counters.ts'
import { createOutlet } from './output/create-outlet.ts'
import type { TailPolicy, TailTrace } from './policies/tail-policy.ts'
import { resolveOptions, type TailSamplingOptions } from './resolve-options.ts'
import { createJudge } from './sampling/create-judge.ts'
import { excluded, type Verdict } from './sampling/verdict.ts'
import { type TailSpan, type TailSpanProcessor, toMilliseconds } from './span.ts'

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
	const { clock, policies } = options
	const counting = createCounting()
	const membership = createMembership()
	const undecided = createUndecidedTraces()
	const decided = createDecidedTraces(options.maxDecisions)
	const judge = createJudge(options)
	const handOn = createOutlet(downstream, options, counting)
	const ask = createAsk(counting)
	const spanPolicies = policies.filter(({ matchesSpan }) => matchesSpan)
	const observers = policies.filter(({ observe }) => observe)
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
			settle(trace, excluded('remote'), 'started')
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
			decide(oldest, 'evicted')
		}
	}

	function sweep() {
		for (const trace of undecided.due(clock.now()))
			decide(trace, trace.hasRootEnded ? 'waited' : 'stuck')
	}

	function decide(trace: LocalTrace, moment: Moment) {
		if (trace.outcome || !trace.root) return
		const seen = view(trace, trace.root)
		// What an unfinished trace will have been nobody knows: only what is certain, and chance, decide one that must go.
		const isAsked = ({ action }: TailPolicy) => moment !== 'evicted' || action === 'drop'
		const matches = (policy: TailPolicy) => policy.matchesTrace?.(seen) ?? false
		const verdict = judge(
			seen,
			(policy) =>
				trace.marks?.has(policy) ||
				(isAsked(policy) && ask(policy.name, () => matches(policy), false)),
		)
		undecided.remove(trace)
		const outcome = settle(trace, verdict, moment)
		if (verdict.isKept) for (const span of trace.spans) handOn(outcome, span, span === trace.root)
		else counting.droppedSpans += trace.spans.length
		// Emptied, not replaced: V8 may have put the list where spans would outlive it.
		trace.spans.length = 0
		if (trace.hasRootEnded) close(trace, verdict, seen)
	}

	function settle(trace: LocalTrace, verdict: Verdict, moment: Moment): Outcome {
		const outcome = { verdict, exported: 0, droppedSpans: trace.droppedSpans }
		trace.outcome = outcome
		decided.add(trace.traceId, outcome)
		countVerdict(counting, verdict, moment)
		return outcome
	}

	/** Root and decision are there: what is left is for late spans. */
	function close(trace: LocalTrace, verdict: Verdict, seen: TailTrace) {
		if (!verdict.isExcluded)
			for (const policy of observers) ask(policy.name, () => policy.observe?.(seen), undefined)
		trace.root = undefined
	}

	function view(trace: LocalTrace, root: TailSpan): TailTrace {
		const now = clock.now()
		const { hasRootEnded, spans } = trace
		const durationMs = hasRootEnded ? toMilliseconds(root.duration) : now - trace.startedAt
		const route = ask('routeOf', () => options.routeOf(root), root.name)
		return { root, hasRootEnded, route, durationMs, spans, now }
	}

	function appliesTo(policy: TailPolicy, span: TailSpan): boolean {
		return ask(policy.name, () => policy.matchesSpan?.(span) ?? false, false)
	}

	/** @returns Whether the trace is to be decided at once. */
	function mark(trace: LocalTrace, span: TailSpan): boolean {
		let isUrgent = false
		for (const policy of spanPolicies) {
			if (trace.marks?.has(policy) || !appliesTo(policy, span)) continue
			trace.marks ??= new Set()
			trace.marks.add(policy)
			if (policy.isUrgent) isUrgent = true
		}
		return isUrgent
	}

	function hold(trace: LocalTrace, span: TailSpan) {
		const [spans, bytes] = [trace.spans.length, trace.bytes]
		if (!holdSpan(trace, span, options.maxSpansPerTrace)) {
			counting.droppedSpans += 1
			if (trace.droppedSpans === 1) counting.tooBig += 1
		}
		undecided.hold(trace.spans.length - spans, trace.bytes - bytes)
	}

	/** A span of a trace that is decided. */
	function follow(trace: LocalTrace, outcome: Outcome, span: TailSpan) {
		const { isKept, isExcluded } = outcome.verdict
		if (!trace.root) counting.lateSpans[isKept ? 'kept' : 'dropped'] += 1
		if (isKept) return handOn(outcome, span, span === trace.root)
		counting.droppedSpans += 1
		const isError = (policy: TailPolicy) => policy.isUrgent && appliesTo(policy, span)
		if (!isExcluded && spanPolicies.some(isError)) counting.missedErrors += 1
	}

	async function decideAll() {
		let failure: { readonly error: unknown } | undefined
		let flushed = counting.exportedSpans
		for (const trace of undecided.all()) {
			decide(trace, 'flushed')
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
			if (trace.outcome) {
				follow(trace, trace.outcome, span)
				if (isRoot) close(trace, trace.outcome.verdict, view(trace, span))
				return
			}
			const isUrgent = mark(trace, span)
			hold(trace, span)
			if (isUrgent) decide(trace, 'urgent')
			else if (trace.hasRootEnded && trace.openSpans === 0) decide(trace, 'ended')
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
