import type { Worker } from 'node:worker_threads'

/** Whoever waits for an answer. */
interface Asker<Reply> {
	resolve(reply: Reply): void
	reject(error: Error): void
}

/** A thread that answers jobs in their order. */
export interface AskedThread<Job, Reply> {
	/** Jobs that it was given and has not answered. */
	readonly waiting: number
	/** A thread that has ended fails whoever waits or asks. */
	ask(job: Job): Promise<Reply>
	stop(): Promise<void>
}

/**
 * Asks a thread: several jobs are one message, which takes longer than the texts in it, and so are their replies, in the order of the jobs.
 *
 * @param schedule Calls back when no more jobs are to be waited for.
 * @param most Jobs that are sent without waiting for more.
 */
export function askThread<Job, Reply>(
	worker: Worker,
	schedule: (send: () => void) => void,
	most = Number.POSITIVE_INFINITY,
): AskedThread<Job, Reply> {
	/** In the order of their jobs. */
	let askers: Asker<Reply>[] = []
	let unsent: Job[] = []
	let failure: Error | undefined
	// What nobody waits for keeps no process: one that has nothing more to do is seen to be that.
	worker.unref()

	function send(): void {
		if (unsent.length > 0) worker.postMessage(unsent)
		unsent = []
	}

	worker.on('message', (replies: readonly Reply[]) => {
		const answered = askers.splice(0, replies.length)
		for (const [index, asker] of answered.entries()) asker.resolve(replies[index] as Reply)
		if (askers.length === 0) worker.unref()
	})
	function fail(error: Error): void {
		failure ??= error
		for (const asker of askers) asker.reject(error)
		askers = []
		unsent = []
	}
	worker.on('error', fail)
	worker.on('exit', (code) => fail(new Error(`A thread has ended, with ${code}`)))

	return {
		get waiting() {
			return askers.length
		},
		ask(job) {
			if (failure) return Promise.reject(failure)
			return new Promise((resolve, reject) => {
				if (askers.push({ resolve, reject }) === 1) worker.ref()
				const count = unsent.push(job)
				if (count === most) send()
				else if (count === 1) schedule(send)
			})
		},
		async stop() {
			await worker.terminate()
		},
	}
}
