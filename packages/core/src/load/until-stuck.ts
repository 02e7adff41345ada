import type { Patience } from '../parse/patience.ts'

/** Into how many ticks the time is cut. */
const TICKS = 120

/**
 * Waits for some time, in a process that does not end: of each from its own beginning, and anew whenever something comes that began before it, for which it may have waited. Only time in which the
 * process was free to go on counts: while it is busy, nothing can come.
 *
 * @param time Milliseconds. Default two minutes: a browser that a plug-in draws with may have to be loaded first.
 */
export function untilStuck(time = 120_000): Patience {
	const waiting = new Set<{ readonly giveUp: () => void; readonly order: number; left: number }>()
	let timer: NodeJS.Timeout | undefined
	let count = 0
	/** Of what has come since the last tick. */
	let firstOrder = Number.POSITIVE_INFINITY

	/** Comes once after a long turn of the process, however many ticks it would have been. */
	function tick(): void {
		for (const waiter of waiting) {
			if (waiter.order > firstOrder) waiter.left = TICKS
			else if (--waiter.left <= 0) {
				waiting.delete(waiter)
				waiter.giveUp()
			}
		}
		firstOrder = Number.POSITIVE_INFINITY
		stopIfDone()
	}

	function stopIfDone(): void {
		if (waiting.size > 0) return
		clearInterval(timer)
		timer = undefined
	}

	return (giveUp) => {
		// The first tick may be near.
		const waiter = { giveUp, order: count++, left: TICKS + 1 }
		waiting.add(waiter)
		timer ??= setInterval(tick, time / TICKS)
		return () => {
			if (!waiting.delete(waiter)) return
			firstOrder = Math.min(firstOrder, waiter.order)
			stopIfDone()
		}
	}
}
