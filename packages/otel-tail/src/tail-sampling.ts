import { type Context, TraceFlags, trace as traceApi } from '@opentelemetry/api'
import { createAsk } from './ask.ts'
import { createDecidedTraces } from './buffer/decided-traces.ts'
import { holdSpan } from './buffer/hold-span.ts'
import { createLocalTrace, type LocalTrace } from './buffer/local-trace.ts'
import { createMembership } from './buffer/membership.ts'
import { createUndecidedTraces } from './buffer/undecided-traces.ts'
import { countVerdict, createCounting, type Moment, type TailCounters } from './counters.ts'
import { createOutlet } from './output/create-outlet.ts'
import type { TailPolicy, TailTrace } from './policies/tail-policy.ts'
import { resolveOptions, type TailSamplingOptions } from './resolve-options.ts'
import { createJudge } from './sampling/create-judge.ts'
import { excluded } from './sampling/verdict.ts'
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
		return (
			(parentContext && membership.get(traceApi.getSpan(parentContext))) ??
			undecided.get(traceId) ??
			decided.get(traceId) ??
			begin(span)
		)
	}

	function begin(root: TailSpan): LocalTrace {
		stopTimer ??= clock.every(Math.min(1_000, Math.max(50, options.decisionWaitMs / 4)), sweep)
		const trace = createLocalTrace(root, clock.now(), options.maxTraceAgeMs)
		counting.started += 1
		const parent = root.parentSpanContext
		if (parent && !isSampled(parent) && !options.overrideRemote) {
			trace.verdict = excluded('remote')
			countVerdict(counting, trace.verdict, 'started')
			decided.add(trace)
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
		if (trace.verdict || !trace.root) return
		const seen = view(trace, trace.root)
		// What an unfinished trace will have been nobody knows: only what is certain, and chance, decide one that must go.
		const isAsked = ({ action }: TailPolicy) => moment !== 'evicted' || action === 'drop'
		const matches = (policy: TailPolicy) => policy.matchesTrace?.(seen) ?? false
		const verdict = judge(
			seen,
			(policy) =>
				trace.marks.has(policy) ||
				(isAsked(policy) && ask(policy.name, () => matches(policy), false)),
		)
		trace.verdict = verdict
		countVerdict(counting, verdict, moment)
		undecided.remove(trace)
		decided.add(trace)
		if (verdict.isKept) for (const span of seen.spans) handOn(trace, span)
		else counting.droppedSpans += seen.spans.length
		if (trace.hasRootEnded) close(trace, seen)
	}

	/** Root and decision are there: what is left is for late spans. */
	function close(trace: LocalTrace, seen: TailTrace) {
		if (!trace.verdict?.isExcluded)
			for (const policy of observers) ask(policy.name, () => policy.observe?.(seen), undefined)
		trace.root = undefined
		trace.marks.clear()
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
			if (trace.marks.has(policy) || !appliesTo(policy, span)) continue
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
	function follow(trace: LocalTrace, span: TailSpan, isKept: boolean) {
		if (!trace.root) counting.lateSpans[isKept ? 'kept' : 'dropped'] += 1
		if (isKept) return handOn(trace, span)
		counting.droppedSpans += 1
		const isError = (policy: TailPolicy) => policy.isUrgent && appliesTo(policy, span)
		if (!trace.verdict?.isExcluded && spanPolicies.some(isError)) counting.missedErrors += 1
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
			if (trace.verdict) {
				follow(trace, span, trace.verdict.isKept)
				if (isRoot) close(trace, view(trace, span))
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
