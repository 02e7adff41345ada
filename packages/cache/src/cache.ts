import type { Answer } from './answer/answer.ts'
import type { Priority } from './load/priority.ts'
import type { References } from './memory/memory.ts'
import type { Statistics } from './statistics.ts'

export interface GetOptions {
	/** Milliseconds to wait at most; then a stale value is the answer if there is one, else a `CacheError`. */
	readonly deadline?: number
	/** Ends the wait, not the load. */
	readonly signal?: AbortSignal
	/** Who goes first when loads queue. Default: `normal`. */
	readonly priority?: Priority
}

export interface Cache<Value> {
	/**
	 * Gives the value of a key, from memory or loaded.
	 *
	 * @throws {CacheError} If the load was refused, or did not end in time.
	 * @throws What the loader threw, and the reason of the reader's signal.
	 */
	get(key: string, options?: GetOptions): Promise<Answer<Value>>
	/** Gives the value of a key at once, if it is in memory and fresh: then it counts as asked for, else not. */
	fresh(key: string): Answer<Value> | undefined
	/** Makes values stale, by their keys or by what they were made of: a reader still gets the old one while a new one is loaded. */
	expire(references: References): void
	/** Makes values gone: no reader gets them any more. */
	remove(references: References): void
	stats(): Statistics
	/** Values in memory, each as bytes that {@link Cache.restore} takes, the last used one last. */
	records(): Iterable<Uint8Array>
	/** Takes a value that was made before, as stale. Gives `false` if it is damaged or of another version. */
	restore(record: Uint8Array): boolean
	/** Has something done when the cache is closed, while it can still be read. */
	beforeClose(task: () => Promise<void>): void
	/**
	 * Ends all loads, waits and timers, and closes the second level.
	 *
	 * @throws What a task of `beforeClose` threw, when all has ended.
	 */
	close(): Promise<void>
}
