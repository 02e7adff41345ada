/** Where webhooks get their time from; tests bring their own. */
export interface Clock {
	/** Milliseconds since 1970. Receivers compare them with their own clock. */
	now(): number
	/** Calls back once after so many milliseconds, unless the function that it returns is called before. */
	after(milliseconds: number, callback: () => void): () => void
}

export const systemClock: Clock = {
	now: () => Date.now(),
	after(milliseconds, callback) {
		const timer = setTimeout(callback, milliseconds)
		return () => clearTimeout(timer)
	},
}
