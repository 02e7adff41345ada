/** Where the cache gets its time from; tests bring their own. */
export interface Clock {
	/** Milliseconds since 1970 that never go back. */
	now(): number
	/** Calls back once after so many milliseconds, unless the function that it returns is called before. */
	after(milliseconds: number, callback: () => void): () => void
}

/** A timer cannot wait longer: it would fire at once. */
const longest = 2 ** 31 - 1

export const systemClock: Clock = {
	// `Date.now()` jumps when somebody sets the clock of the machine: fresh values would be stale, or stale ones fresh for hours.
	now: () => performance.timeOrigin + performance.now(),
	after(milliseconds, callback) {
		if (milliseconds > longest) return () => {}
		const timer = setTimeout(callback, milliseconds)
		return () => clearTimeout(timer)
	},
}
