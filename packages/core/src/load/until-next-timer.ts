/** What reports of Node.js say of timers. */
interface Report {
	readonly libuv?: readonly {
		readonly type: string
		readonly is_active: boolean
		readonly firesInMsFromNow?: number
	}[]
}

/**
 * Asks Node.js for the next timer of this thread, also if it keeps no process alive (`unref`): nothing else knows of those.
 *
 * @returns Milliseconds, at least 1; `Infinity` if there is none.
 * @see https://nodejs.org/api/report.html
 */
export function untilNextTimer(): number {
	const report: typeof process.report & { excludeNetwork?: boolean } = process.report
	const { excludeNetwork = false } = report
	// It would look up names of connections.
	report.excludeNetwork = true
	const { libuv = [] } = report.getReport() as Report
	report.excludeNetwork = excludeNetwork
	const times = libuv
		.filter(({ type, is_active }) => type === 'timer' && is_active)
		.map(({ firesInMsFromNow = 0 }) => Math.max(1, firesInMsFromNow))
	return Math.min(...times)
}
