import type { Outcome } from './local-trace.ts'

/** What was decided lately, by trace id. */
export interface DecidedTraces {
	add(traceId: string, outcome: Outcome): void
	get(traceId: string): Outcome | undefined
}

/**
 * Two halves: when the younger one is full, the older one is forgotten whole, but for what was asked for since. A Map whose oldest
 * entry goes whenever one comes is slow: V8 skips all that went before to find it.
 *
 * @param limit How many are remembered at most; half as many are for sure.
 */
export function createDecidedTraces(limit: number): DecidedTraces {
	const half = Math.ceil(limit / 2)
	let younger = new Map<string, Outcome>()
	let older = younger
	function add(traceId: string, outcome: Outcome) {
		if (half === 0) return
		if (younger.size >= half) {
			older = younger
			younger = new Map()
		}
		younger.set(traceId, outcome)
	}
	return {
		add,
		get(traceId) {
			const young = younger.get(traceId)
			if (young) return young
			const old = older.get(traceId)
			if (old) add(traceId, old)
			return old
		},
	}
}
