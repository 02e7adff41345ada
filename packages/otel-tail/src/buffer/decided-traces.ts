import type { LocalTrace } from './local-trace.ts'

/** What was decided lately, by trace id, the oldest forgotten first. */
export interface DecidedTraces {
	add(trace: LocalTrace): void
	get(traceId: string): LocalTrace | undefined
}

export function createDecidedTraces(limit: number): DecidedTraces {
	const traces = new Map<string, LocalTrace>()
	return {
		add(trace) {
			traces.delete(trace.traceId)
			traces.set(trace.traceId, trace)
			if (traces.size > limit) traces.delete(traces.keys().next().value as string)
		},
		get(traceId) {
			const trace = traces.get(traceId)
			if (!trace) return undefined
			traces.delete(traceId)
			traces.set(traceId, trace)
			return trace
		},
	}
}
