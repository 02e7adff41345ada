import type { LocalTrace } from './local-trace.ts'

/** Traces that are not decided, in the order of their beginning, and what they hold. */
export interface UndecidedTraces {
	readonly size: number
	readonly spans: number
	readonly bytes: number
	add(trace: LocalTrace): void
	/** The newest with this trace id. */
	get(traceId: string): LocalTrace | undefined
	has(trace: LocalTrace): boolean
	/** The root has ended: it is due at the latest then. */
	wait(trace: LocalTrace, deadline: number): void
	/** Says that a trace holds more or less than before. */
	hold(spans: number, bytes: number): void
	remove(trace: LocalTrace): void
	oldest(): LocalTrace | undefined
	all(): readonly LocalTrace[]
	/** Those that are due. */
	due(now: number): readonly LocalTrace[]
}

export function createUndecidedTraces(): UndecidedTraces {
	const all = new Set<LocalTrace>()
	const waiting = new Set<LocalTrace>()
	const byId = new Map<string, LocalTrace>()
	let [spans, bytes] = [0, 0]
	return {
		get size() {
			return all.size
		},
		get spans() {
			return spans
		},
		get bytes() {
			return bytes
		},
		add(trace) {
			all.add(trace)
			byId.set(trace.traceId, trace)
		},
		get: (traceId) => byId.get(traceId),
		has: (trace) => all.has(trace),
		wait(trace, deadline) {
			trace.deadline = Math.min(trace.deadline, deadline)
			waiting.add(trace)
		},
		hold(moreSpans, moreBytes) {
			spans += moreSpans
			bytes += moreBytes
		},
		remove(trace) {
			all.delete(trace)
			waiting.delete(trace)
			if (byId.get(trace.traceId) === trace) byId.delete(trace.traceId)
			spans -= trace.spans.length
			bytes -= trace.bytes
		},
		oldest: () => all.values().next().value,
		all: () => [...all],
		// Both are in the order of what is due first: every trace of one waits equally long.
		due: (now) => [...dueIn(waiting, now), ...dueIn(all, now)],
	}
}

function* dueIn(traces: ReadonlySet<LocalTrace>, now: number) {
	for (const trace of traces) {
		if (trace.deadline > now) return
		yield trace
	}
}
