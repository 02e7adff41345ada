/** Time, as the processor sees it. */
export interface Clock {
	/** Milliseconds that only grow, from any beginning. */
	now(): number
	/**
	 * Runs something again and again.
	 *
	 * @returns Stops it.
	 */
	every(milliseconds: number, run: () => void): () => void
}

/** The clock of the process. Its timer keeps no process alive. */
export const systemClock: Clock = {
	now: () => performance.now(),
	every(milliseconds, run) {
		const timer = setInterval(run, milliseconds)
		// A number in browsers and some workers.
		if (typeof timer === 'object') timer.unref()
		return () => clearInterval(timer)
	},
}
