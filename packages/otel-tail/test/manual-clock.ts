import type { Clock } from '../src/index.ts'

/** A clock that goes when it is told to, and runs what is due on its way. */
export function createManualClock(): Clock & { advance(milliseconds: number): void } {
	let now = 0
	const timers = new Set<{ readonly every: number; readonly run: () => void; next: number }>()
	return {
		now: () => now,
		every(milliseconds, run) {
			const timer = { every: milliseconds, run, next: now + milliseconds }
			timers.add(timer)
			return () => timers.delete(timer)
		},
		advance(milliseconds) {
			const end = now + milliseconds
			for (const timer of timers)
				while (timer.next <= end) {
					now = timer.next
					timer.next += timer.every
					timer.run()
				}
			now = end
		},
	}
}
