import type { Patience } from '../parse/patience.ts'

/**
 * Waits until this process has nothing more to do: no file, timer or request that anything could come from. In one that serves or watches that
 * is never.
 */
export function untilIdle(): Patience {
	const waiting = new Set<() => void>()

	function giveUp(): void {
		// What goes on now may be promises alone, which keep no process alive.
		setImmediate(() => {})
		const all = [...waiting]
		waiting.clear()
		process.off('beforeExit', giveUp)
		for (const end of all) end()
	}

	return (end) => {
		if (waiting.size === 0) process.on('beforeExit', giveUp)
		waiting.add(end)
		return () => {
			if (waiting.delete(end) && waiting.size === 0) process.off('beforeExit', giveUp)
		}
	}
}
