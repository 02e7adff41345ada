import type { Clock } from '../time/clock.ts'

/** Rejects those who wait, when the cache is closed. */
export type Waiting = Set<(reason: unknown) => void>

interface Limits {
	readonly milliseconds: number
	readonly late: () => unknown
	readonly signal?: AbortSignal | undefined
	readonly waiting: Waiting
}

/**
 * Waits for a promise, but not for ever.
 *
 * @throws What `late` gives, after so many milliseconds; the reason of the signal, when it is aborted; what the promise rejects with.
 */
export function within<Result>(
	promise: Promise<Result>,
	clock: Clock,
	{ milliseconds, late, signal, waiting }: Limits,
): Promise<Result> {
	return new Promise<Result>((resolve, reject) => {
		const aborted = () => leave(signal?.reason)
		const stop = clock.after(milliseconds, () => leave(late()))
		const end = () => {
			stop()
			signal?.removeEventListener('abort', aborted)
			waiting.delete(leave)
		}
		const leave = (reason: unknown) => {
			end()
			reject(reason)
		}
		waiting.add(leave)
		promise.then((result) => {
			end()
			resolve(result)
		}, leave)
		if (signal?.aborted) aborted()
		else signal?.addEventListener('abort', aborted)
	})
}
