import type { Clock } from '../src/index.ts'

export interface FakeClock extends Clock {
	/** Lets time pass, timer by timer, and everything that waits for promises run in between. */
	advance(milliseconds: number): Promise<void>
}

/** A clock that stands still until it is told to go on. */
export function createFakeClock(start = 1_000_000): FakeClock {
	let [time, count] = [start, 0]
	const timers = new Map<number, { readonly at: number; readonly callback: () => void }>()

	function next(until: number): number | undefined {
		const due = [...timers].filter(([, { at }]) => at <= until)
		return due.sort(([a, one], [b, other]) => one.at - other.at || a - b)[0]?.[0]
	}

	return {
		now: () => time,
		after(milliseconds, callback) {
			const id = count++
			if (Number.isFinite(milliseconds)) timers.set(id, { at: time + milliseconds, callback })
			return () => timers.delete(id)
		},
		async advance(milliseconds) {
			const until = time + milliseconds
			await settle()
			for (let id = next(until); id !== undefined; id = next(until)) {
				const timer = timers.get(id)
				timers.delete(id)
				time = Math.max(time, timer?.at ?? time)
				timer?.callback()
				await settle()
			}
			time = until
		},
	}
}

/** Until no promise has anything left to do. */
export function settle(): Promise<void> {
	return new Promise((resolve) => setImmediate(resolve))
}
