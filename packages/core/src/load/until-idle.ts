import type { Patience } from '../parse/patience.ts'
import { untilNextTimer } from './until-next-timer.ts'

/** Milliseconds that timers which keep no process alive are waited for: one that comes again and again is no hope. */
const LONGEST = 120_000

/** Of the whole process, as is what they wait for. */
const waiting = new Set<() => void>()
/** Milliseconds in which this process had nothing to do since something came. */
let waited = 0
/** The pause that it is in, and how long that is to be. */
let pause: { readonly from: number; readonly step: number } | undefined

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
		startAnew()
		return () => {
			startAnew()
			if (waiting.delete(end) && waiting.size === 0) process.off('beforeExit', look)
		}
	}
}

function startAnew(): void {
	waited = 0
	pause = undefined
}

function look(): void {
	const next = untilNextTimer()
	const now = performance.now()
	// What is longer than the pause was work, of which nobody knows how long it took.
	if (pause) waited += Math.min(now - pause.from, pause.step + 50)
	// Little at first: then it is known better; later on no more often than is of use, for to ask takes milliseconds.
	const step = Math.max(Math.min(next, 2 * waited + 1), waited / 20)
	pause = { from: now, step }
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
