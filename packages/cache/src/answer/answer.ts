/**
 * Where an answer comes from: `hit`, from memory and fresh; `stale`, from memory and past its time; `miss`, loaded for this reader;
 * `collapsed`, loaded for another one who asked before.
 */
export type AnswerState = 'hit' | 'stale' | 'miss' | 'collapsed'

export interface Answer<Value> {
	readonly value: Value
	readonly state: AnswerState
	/** Milliseconds since the loader was asked for it. */
	readonly age: number
	/** Milliseconds for which it is still fresh; negative if it is no longer. */
	readonly ttl: number
	/** What went wrong with the load that a stale value stands in for. */
	readonly error?: unknown
}
