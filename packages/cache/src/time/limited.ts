import type { Clock } from './clock.ts'

/** What is running, to end it all. */
export type Running = Set<(reason: unknown) => void>

interface Limit {
	readonly milliseconds: number
	readonly late: () => unknown
	readonly running?: Running
}

/** What is told of a limit: its signal is made when it is first read, since each costs the garbage collector more than what it is for. */
export type Limited = Pick<AbortController, 'signal'>

/**
 * Does something that may take so long at most. Then its signal is aborted, and whatever it still gives is not looked at.
 *
 * @throws What it throws; what `late` gives; the reason with which all that runs is ended.
 */
export function limited<Result>(
	act: (limited: Limited) => Promise<Result> | Result,
	clock: Clock,
	{ milliseconds, late, running }: Limit,
): Promise<Result> {
	return new Promise((resolve, reject) => {
		const controller = new AbortController()
		const end = () => {
			stop()
			running?.delete(abandon)
		}
		const abandon = (reason: unknown) => {
			end()
			reject(reason)
			controller.abort(reason)
		}
		const stop = clock.after(milliseconds, () => abandon(late()))
		running?.add(abandon)
		Promise.resolve()
			.then(() => act(controller))
			.then(resolve, reject)
			.finally(end)
	})
}
