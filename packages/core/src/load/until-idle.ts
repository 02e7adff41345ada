import type { Patience } from '../parse/patience.ts'
import { untilNextTimer } from './until-next-timer.ts'

/** Milliseconds that timers which keep no process alive are waited for: one that comes again and again is no hope. */
const LONGEST = 120_000

/** Of the whole process, as is what they wait for. */
const waiting = new Set<() => void>()
/** When this process had nothing to do for the first time since something came. */
let idleSince: number | undefined

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
		idleSince = undefined
		return () => {
			idleSince = undefined
			if (waiting.delete(end) && waiting.size === 0) process.off('beforeExit', look)
		}
	}
}

function look(): void {
	const next = untilNextTimer()
	idleSince ??= performance.now()
	const waited = performance.now() - idleSince
	// Little at first: then it is known better; later on no more often than is of use, for to ask takes milliseconds.
	const step = Math.max(Math.min(next, 2 * waited + 1), waited / 20)
	if (waited + next > LONGEST) giveUpAll()
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
