/** How long the steps of a command took. */
export interface Timings {
	/** A step begins, and the one before it ends. */
	begin(step: string): void
	/** `start 70 ms, reading posts 210 ms, in all 290 ms`. */
	text(): string
}

/**
 * Makes {@link Timings}.
 *
 * @param now Milliseconds since the process began.
 */
export function timings(now: () => number = () => performance.now()): Timings {
	const took = new Map<string, number>()
	let step = 'start'
	let since = 0
	function end(): void {
		took.set(step, (took.get(step) ?? 0) + now() - since)
		since = now()
	}
	return {
		begin(next) {
			if (next === step) return
			end()
			step = next
		},
		text() {
			end()
			const parts = [...took].map(([name, time]) => `${name} ${Math.round(time)} ms`)
			return `${parts.join(', ')}, in all ${Math.round(now())} ms`
		},
	}
}
