/** Milliseconds that a timer may be late by itself. */
const LATE = 2
/** Milliseconds that a piece of work takes at least: what is shorter may be a busy machine. */
const WORK = 20
/** How much more a piece of work counts than waiting: who works a tenth of the time goes on. */
const WORTH = 10

/** Counts how long a process has had nothing to do; all times are in milliseconds. */
export interface IdleClock {
	/** Something came that was waited for. */
	startAnew(): void
	/** It has nothing to do again. */
	stop(now: number): void
	/**
	 * It will pause until something may come.
	 *
	 * @param from When it {@link IdleClock.stop}ped: to find out what may come is waiting, too.
	 * @param next From `now` to the next timer, after which it may do something.
	 * @returns How long the pause is to be; `undefined` if there is no hope left.
	 */
	pause(from: number, now: number, next: number): number | undefined
}

/** @param longest What it may wait in a row. */
export function idleClock(longest: number): IdleClock {
	let waited = 0
	let last: { readonly from: number; readonly until: number } | undefined
	return {
		startAnew() {
			waited = 0
			last = undefined
		},
		stop(now) {
			if (!last) return
			const { from, until } = last
			const worked = now - until
			waited += Math.min(now, until + LATE) - from
			if (worked > WORK) waited = Math.max(0, waited - WORTH * worked)
		},
		pause(from, now, next) {
			if (waited + next > longest) return undefined
			// Little at first: a timer that was taken back may still be named.
			const step = Math.min(next, 2 * waited + 1)
			last = { from, until: now + step }
			return step
		},
	}
}
