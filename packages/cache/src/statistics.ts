import type { CircuitState } from './load/circuit.ts'

/** What is counted since the cache was created. `gets` is the sum of `hits`, `stale`, `misses`, `collapsed`, `shed` and `failed`, and of those who still wait. */
export interface Counts {
	gets: number
	/** Fresh, from memory. */
	hits: number
	/** Past its time, served while or because no new value could be had. */
	stale: number
	/** Loaded for this reader. */
	misses: number
	/** Loaded for another reader who asked before. */
	collapsed: number
	/** Refused, because too many loads wait or the circuit is open. */
	shed: number
	/** Rejected otherwise: the loader failed, the deadline passed, the reader left, the cache was closed. */
	failed: number
	/** Calls of the loader, … */
	loads: number
	/** … of them those that rejected or took too long. */
	loadFailures: number
	/** Loads begun while a stale value is served, … */
	refreshes: number
	/** … of them those that brought nothing. */
	refreshFailures: number
	/** Values kept, from wherever they came. */
	kept: number
	/** Records that were damaged or made by another version. */
	refused: number
	/** Calls of `onEvent` that threw. */
	eventFailures: number
}

/** Of the second level. */
export interface StoreCounts {
	hits: number
	misses: number
	writes: number
	/** Reads and writes that rejected or took too long, and reads that gave something damaged. */
	failures: number
	/** Reads and writes not tried, because the circuit was open or too many were under way. */
	skipped: number
}

export interface Statistics extends Readonly<Counts> {
	/** Calls of `expire` and `remove`. */
	readonly changes: number
	/** Loads that are running now. */
	readonly loading: number
	/** Loads that wait for their turn now, … */
	readonly queued: number
	/** … and for how many milliseconds the first of them has. */
	readonly queueAge: number
	readonly entries: number
	/** As `sizeOf` says. */
	readonly bytes: number
	readonly circuit: CircuitState
	readonly store: Readonly<StoreCounts> & { readonly circuit: CircuitState }
}

export function createCounts(): Counts {
	return {
		gets: 0,
		hits: 0,
		stale: 0,
		misses: 0,
		collapsed: 0,
		shed: 0,
		failed: 0,
		loads: 0,
		loadFailures: 0,
		refreshes: 0,
		refreshFailures: 0,
		kept: 0,
		refused: 0,
		eventFailures: 0,
	}
}

export function createStoreCounts(): StoreCounts {
	return { hits: 0, misses: 0, writes: 0, failures: 0, skipped: 0 }
}
