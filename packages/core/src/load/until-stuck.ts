import type { Patience } from '../parse/patience.ts'

/**
 * Waits until for some time nothing at all has come of what is waited for, in a process that does not end: a long queue that goes on is not given up. Once it was, a tenth of
 * that time is enough: who has hung hangs again.
 *
 * @param time Milliseconds.
 */
export function untilStuck(time: number): Patience {
	const waiting = new Set<() => void>()
	let timer: NodeJS.Timeout | undefined
	let limit = time

	function giveUp(): void {
		limit = time / 10
		const all = [...waiting]
		waiting.clear()
		for (const end of all) end()
	}

	function startAgain(): void {
		clearTimeout(timer)
		if (waiting.size > 0) timer = setTimeout(giveUp, limit)
	}

	return (end) => {
		waiting.add(end)
		if (waiting.size === 1) startAgain()
		return () => {
			if (waiting.delete(end)) startAgain()
		}
	}
}
