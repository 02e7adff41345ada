import type { Patience } from '../parse/patience.ts'
import { untilNextTimer } from './until-next-timer.ts'

/** Milliseconds that timers which keep no process alive are waited for: one that comes again and again is no hope. */
const LONGEST = 120_000

/** Of the whole process, as is what they wait for. */
const waiting = new Set<() => void>()
let waited = 0

/**
 * Waits until this process has nothing more to do: no file, timer or request that anything could come from. In one that serves or watches that
 * is never. Timers with `unref` are waited for, two minutes in a row at most.
 */
export function untilIdle(): Patience {
	return (giveUp) => {
		// Not the function itself, which may wait for several things.
		const end = () => giveUp()
		if (waiting.size === 0) process.on('beforeExit', look)
		waiting.add(end)
		waited = 0
		return () => {
			waited = 0
			if (waiting.delete(end) && waiting.size === 0) process.off('beforeExit', look)
		}
	}
}

function look(): void {
	const next = untilNextTimer()
	// Little at first: then it is known better.
	const step = Math.min(next, 2 * waited + 1)
	if (waited + next > LONGEST) giveUpAll()
	else setTimeout(() => {}, step)
	waited += step
}

function giveUpAll(): void {
	// What goes on now may be promises alone, which keep no process alive.
	setImmediate(() => {})
	const all = [...waiting]
	waiting.clear()
	process.off('beforeExit', look)
	for (const end of all) end()
}
