import type { Verdict } from './sampling/verdict.ts'

/** Why a trace was decided when it was. */
export type Moment = 'ended' | 'waited' | 'urgent' | 'stuck' | 'evicted' | 'flushed' | 'started'

/** What a processor has done since it began, and what it holds. Every trace is kept, dropped or undecided. */
export interface TailCounters {
	/** Traces that began. */
	readonly started: number
	/** By policy. */
	readonly kept: Readonly<Record<string, number>>
	/** By what dropped it: a policy, `remote`, or the policy that would have kept it if chance or a cap had let it. */
	readonly dropped: Readonly<Record<string, number>>
	/** Of those dropped: only a cap was in the way. By policy. */
	readonly capped: Readonly<Record<string, number>>
	/** Decided traces, by the moment: `evicted` before their time for want of memory, `stuck` at `maxTraceAgeMs`. */
	readonly decided: Readonly<Record<string, number>>
	/** Spans that ended after their trace was decided and its root had ended, by what became of them. */
	readonly lateSpans: { readonly kept: number; readonly dropped: number }
	/** Spans that would have kept their trace, had it not been dropped before. */
	readonly missedErrors: number
	/** Traces that had more spans than `maxSpansPerTrace`. */
	readonly tooBig: number
	/** Spans handed on. */
	readonly exportedSpans: number
	/** Spans not handed on, those of kept traces that were too many included. */
	readonly droppedSpans: number
	/** Calls of policies that threw. */
	readonly policyErrors: number
	/** Traces that are not decided. */
	readonly undecided: number
	/** Spans that are held. */
	readonly heldSpans: number
	/** Estimated, of these. */
	readonly heldBytes: number
}

/** What is counted one by one. */
export type Counting = ReturnType<typeof createCounting>

export function createCounting() {
	return {
		started: 0,
		kept: {} as Record<string, number>,
		dropped: {} as Record<string, number>,
		capped: {} as Record<string, number>,
		decided: {} as Record<string, number>,
		lateSpans: { kept: 0, dropped: 0 },
		missedErrors: 0,
		tooBig: 0,
		exportedSpans: 0,
		droppedSpans: 0,
		policyErrors: 0,
	}
}

/** Counts a decision. */
export function countVerdict(
	{ kept, dropped, capped, decided }: Counting,
	{ isKept, isCapped, policy }: Verdict,
	moment: Moment,
) {
	increase(decided, moment)
	increase(isKept ? kept : dropped, policy)
	if (isCapped) increase(capped, policy)
}

function increase(counts: Record<string, number>, name: string) {
	counts[name] = (counts[name] ?? 0) + 1
}
