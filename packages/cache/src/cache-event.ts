import type { AnswerState } from './answer/answer.ts'
import type { CircuitState } from './load/circuit.ts'
import type { Counts } from './statistics.ts'

/** What happens in a cache, for metrics and traces. Times in milliseconds. */
export type CacheEvent =
	| {
			readonly type: 'answer'
			readonly key: string
			readonly state: AnswerState
			readonly age: number
	  }
	/** A reader got no answer. */
	| {
			readonly type: 'refusal'
			readonly key: string
			readonly isShed: boolean
			readonly error: unknown
	  }
	/** A loader has ended: `waited` in the queue, then `took`. */
	| {
			readonly type: 'load'
			readonly key: string
			readonly isRefresh: boolean
			readonly waited: number
			readonly took: number
			readonly error?: unknown
	  }
	| { readonly type: 'circuit'; readonly of: 'loader' | 'store'; readonly state: CircuitState }
	/** The second level has answered, or not. */
	| {
			readonly type: 'store'
			readonly key: string
			readonly operation: 'get' | 'set'
			readonly took: number
			readonly error?: unknown
	  }

export type Emit = (event: CacheEvent) => void

/** A reader's answer must not depend on who counts it: what the listener throws is counted and goes no further. */
export function createEmit(onEvent: Emit | undefined, counts: Counts): Emit | undefined {
	if (!onEvent) return undefined
	return (event) => {
		try {
			onEvent(event)
		} catch {
			counts.eventFailures++
		}
	}
}
