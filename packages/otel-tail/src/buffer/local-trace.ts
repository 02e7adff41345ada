import type { TailPolicy } from '../policies/tail-policy.ts'
import type { Verdict } from '../sampling/verdict.ts'
import type { TailSpan } from '../span.ts'

/** A trace as far as this process sees it: a span without a parent here, and all below it. */
export interface LocalTrace {
	readonly traceId: string
	readonly startedAt: number
	/** Until it has ended and the trace is decided. */
	root: TailSpan | undefined
	hasRootEnded: boolean
	/** When a decision is due. */
	deadline: number
	openSpans: number
	/** Ended, not decided. */
	spans: TailSpan[]
	/** Estimated, of `spans`. */
	bytes: number
	/** How many were too many to be held. */
	droppedSpans: number
	/** Policies that apply because of one of its spans. */
	marks: Set<TailPolicy> | undefined
	/** Once it is decided. */
	outcome: Outcome | undefined
}

/** What is remembered of a trace for spans that come late. */
export interface Outcome {
	readonly verdict: Verdict
	/** How many spans were handed on. */
	exported: number
	/** How many were too many. */
	droppedSpans: number
}

export function createLocalTrace(root: TailSpan, now: number, maxAgeMs: number): LocalTrace {
	return {
		traceId: root.spanContext().traceId,
		startedAt: now,
		root,
		hasRootEnded: false,
		deadline: now + maxAgeMs,
		openSpans: 0,
		spans: [],
		bytes: 0,
		droppedSpans: 0,
		marks: undefined,
		outcome: undefined,
	}
}
