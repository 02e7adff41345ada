import type { Clock } from './clock.ts'

/** Timers that end together. */
export interface Timers {
	set(milliseconds: number, change: () => void): void
	clear(): void
}

/** @param changed Called after each timer's change. */
export function createTimers(clock: Clock, changed: () => void): Timers {
	const stops = new Set<() => void>()
	return {
		set(milliseconds, change) {
			const stop = clock.after(milliseconds, () => {
				stops.delete(stop)
				change()
				changed()
			})
			stops.add(stop)
		},
		clear() {
			for (const stop of stops) stop()
			stops.clear()
		},
	}
}
