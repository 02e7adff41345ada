/**
 * Makes a function that lets so many calls run at the same time; others wait for their turn, in order.
 *
 * @param limit At least 1.
 */
export function limiter(limit: number): <Value>(run: () => Promise<Value>) => Promise<Value> {
	const waiting: (() => void)[] = []
	let running = 0
	return async (run) => {
		if (running >= limit) await new Promise<void>((resolve) => waiting.push(resolve))
		else running++
		try {
			return await run()
		} finally {
			const next = waiting.shift()
			// The place is handed on: nobody who comes now takes it.
			if (next) next()
			else running--
		}
	}
}
