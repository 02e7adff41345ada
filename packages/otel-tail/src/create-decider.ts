import type { Ask } from './ask.ts'
import type { DecidedTraces } from './buffer/decided-traces.ts'
import type { LocalTrace, Outcome } from './buffer/local-trace.ts'
import type { UndecidedTraces } from './buffer/undecided-traces.ts'
import { type Counting, countVerdict, type Moment } from './counters.ts'
import type { HandOn } from './output/create-outlet.ts'
import type { TailPolicy, TailTrace } from './policies/tail-policy.ts'
import type { ResolvedOptions } from './resolve-options.ts'
import { createJudge } from './sampling/create-judge.ts'
import { excluded, type Verdict } from './sampling/verdict.ts'
import { type TailSpan, toMilliseconds } from './span.ts'

/** Decides traces, and does what follows from it. */
export interface Decider {
	/** Drops a trace that begins, because its caller has dropped it. */
	refuse(trace: LocalTrace): void
	/** @returns Whether an ended span means that its trace is to be decided at once. */
	mark(trace: LocalTrace, span: TailSpan): boolean
	/** Does nothing if it is decided. */
	decide(trace: LocalTrace, moment: Moment): void
	/** A span of a trace that is decided has ended. */
	follow(trace: LocalTrace, outcome: Outcome, span: TailSpan): void
}

/** What a decision changes. */
interface Surroundings {
	readonly undecided: UndecidedTraces
	readonly decided: DecidedTraces
	readonly handOn: HandOn
	readonly ask: Ask
	readonly counting: Counting
}

export function createDecider(
	options: ResolvedOptions,
	{ undecided, decided, handOn, ask, counting }: Surroundings,
): Decider {
	const { clock, policies, routeOf } = options
	const judge = createJudge(options, ask)
	const spanPolicies = policies.filter(({ matchesSpan }) => matchesSpan)
	const observers = policies.filter(({ observe }) => observe)

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
		const route = ask('routeOf', () => routeOf(root), root.name)
		return { root, hasRootEnded, route, durationMs, spans, now }
	}

	function appliesTo(policy: TailPolicy, span: TailSpan): boolean {
		return ask(policy.name, () => policy.matchesSpan?.(span) ?? false, false)
	}

	return {
		refuse(trace) {
			settle(trace, excluded('remote'), 'started')
		},
		mark(trace, span) {
			let isUrgent = false
			for (const policy of spanPolicies) {
				if (trace.marks?.has(policy) || !appliesTo(policy, span)) continue
				trace.marks ??= new Set()
				trace.marks.add(policy)
				if (policy.isUrgent) isUrgent = true
			}
			return isUrgent
		},
		decide,
		follow(trace, outcome, span) {
			const { verdict } = outcome
			const isRoot = span === trace.root
			if (!trace.root) counting.lateSpans[verdict.isKept ? 'kept' : 'dropped'] += 1
			if (verdict.isKept) handOn(outcome, span, isRoot)
			else {
				counting.droppedSpans += 1
				const isError = (policy: TailPolicy) => policy.isUrgent && appliesTo(policy, span)
				if (!verdict.isExcluded && spanPolicies.some(isError)) counting.missedErrors += 1
			}
			if (isRoot) close(trace, verdict, view(trace, span))
		},
	}
}
