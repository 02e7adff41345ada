import type { Clock } from '../src/index.ts'

/** A clock that goes on when it is told. */
export interface FakeClock extends Clock {
	/** Goes on, and lets everything happen in between that has its time. */
	advance(milliseconds: number): Promise<void>
	/** Timers that nobody has stopped. */
	readonly pending: number
}

interface Timer {
	readonly at: number
	readonly callback: () => void
}

/** Lets promises that are settled be heard, and those that follow from them. */
export async function settle(): Promise<void> {
	for (let turn = 0; turn < 30; turn++) await Promise.resolve()
}

export function fakeClock(): FakeClock {
	let now = 1_700_000_000_000
	const timers = new Set<Timer>()
	return {
		now: () => now,
		after(milliseconds, callback) {
			const timer = { at: now + milliseconds, callback }
			timers.add(timer)
			return () => void timers.delete(timer)
		},
		async advance(milliseconds) {
			const end = now + milliseconds
			await settle()
			for (;;) {
				const [next] = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
				if (!next) break
				now = Math.max(now, next.at)
				timers.delete(next)
				next.callback()
				await settle()
			}
			now = end
			await settle()
		},
		get pending() {
			return timers.size
		},
	}
}
