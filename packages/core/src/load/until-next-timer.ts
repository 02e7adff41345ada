/** What reports of Node.js say of what a thread may hear of. */
interface Report {
	readonly libuv?: readonly {
		readonly type: string
		readonly is_referenced: boolean
		readonly firesInMsFromNow?: number
	}[]
}

/** The longest that a timer can be. */
const NEVER = 2 ** 31 - 1

/**
 * Asks Node.js for the next timer of this thread, also if it keeps no process alive (`unref`): nothing else knows of those. One that was taken back may still be named.
 *
 * @returns Milliseconds, at least 1; days if there is none.
 * @see https://nodejs.org/api/report.html
 */
export function untilNextTimer(): number {
	const report: typeof process.report & { excludeNetwork?: boolean } = process.report
	const { excludeNetwork = false } = report
	// It would look up names of connections.
	report.excludeNetwork = true
	// What waits for all timers has a reference now; V8 has timers of its own, without one.
	const mark = setTimeout(() => {}, NEVER)
	const { libuv = [] } = report.getReport() as Report
	clearTimeout(mark)
	report.excludeNetwork = excludeNetwork
	const timer = libuv.find(({ type, is_referenced }) => type === 'timer' && is_referenced)
	return Math.max(1, timer?.firesInMsFromNow ?? NEVER)
}
