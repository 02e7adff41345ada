import type { Clock } from '../src/webhooks/clock.ts'

/** A clock that goes on as time does, and faster when it is told to; timers fire only then. */
export interface ManualClock extends Clock {
	/** Milliseconds of the timers that are set, as they were set. */
	waits(): number[]
	advance(milliseconds: number): void
}

export function manualClock(): ManualClock {
	let elapsed = 0
	const timers = new Set<{ readonly wait: number; readonly at: number; callback(): void }>()
	return {
		now: () => Date.now() + elapsed,
		after(wait, callback) {
			const timer = { wait, at: elapsed + wait, callback }
			timers.add(timer)
			return () => timers.delete(timer)
		},
		waits: () => Array.from(timers, ({ wait }) => wait),
		advance(milliseconds) {
			elapsed += milliseconds
			for (const timer of [...timers].sort((one, other) => one.at - other.at)) {
				if (timer.at > elapsed || !timers.delete(timer)) continue
				timer.callback()
			}
		},
	}
}
