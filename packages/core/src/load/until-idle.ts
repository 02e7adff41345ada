import type { Patience } from '../parse/patience.ts'
import { idleClock } from './idle-clock.ts'
import { untilNextTimer } from './until-next-timer.ts'

/** Milliseconds that timers which keep no process alive are waited for: one that comes again and again is no hope. */
const LONGEST = 120_000

/** Of the whole process, as is what they wait for. */
const waiting = new Set<() => void>()
const clock = idleClock(LONGEST)

/**
 * Waits until this process has nothing more to do: no file, timer or request that anything could come from. In one that serves or watches that
 * is never. Timers with `unref` are waited for, two minutes at most in which hardly anything is done besides.
 */
export function untilIdle(): Patience {
	return (giveUp) => {
		// Not the function itself, which may wait for several things.
		const end = () => giveUp()
		if (waiting.size === 0) process.on('beforeExit', look)
		waiting.add(end)
		clock.startAnew()
		return () => {
			clock.startAnew()
			if (waiting.delete(end) && waiting.size === 0) process.off('beforeExit', look)
		}
	}
}

function look(): void {
	const from = performance.now()
	clock.stop(from)
	const next = untilNextTimer()
	const step = clock.pause(from, performance.now(), next)
	if (step === undefined) giveUpAll()
	else setTimeout(() => {}, step)
}

function giveUpAll(): void {
	// What goes on now may be promises alone, which keep no process alive.
	setImmediate(() => {})
	const all = [...waiting]
	waiting.clear()
	process.off('beforeExit', look)
	for (const end of all) end()
}
