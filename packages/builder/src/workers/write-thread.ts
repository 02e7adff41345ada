import { BlogError, type BlogErrorCode } from '@blog/core'
import { startWorker } from './start-worker.ts'

/** A file on its way to the thread: path below OUT, and content. */
export type WriteJob = readonly [path: string, content: string | Uint8Array]

/** What became of it: what `OutWriter.write` says and the signature of the file, or why there is none. */
export type WriteReply =
	| readonly ['written' | 'replaced' | 'unchanged', signature: string]
	| { readonly code: BlogErrorCode; readonly message: string }

/** A file that was written. */
export type WrittenFile = Extract<WriteReply, readonly unknown[]>

/** A thread that writes files. */
export interface WriteThread {
	/** Files are written in the order of the calls. */
	write(path: string, content: string | Uint8Array): Promise<WrittenFile>
	stop(): Promise<void>
}

/** Files in one message: a message takes longer than the text of a page in it. */
const BATCH = 16

interface Asker {
	resolve(written: WrittenFile): void
	reject(error: Error): void
}

/**
 * Starts a thread that writes the files of a build: the calls of the system are a fifth of the time of a build of short posts, and the other
 * core is idle.
 *
 * @param out Real path of the output folder.
 */
export function startWriteThread(out: string): WriteThread {
	const worker = startWorker('write-worker', out, 4)
	let askers: Asker[] = []
	let unsent: WriteJob[] = []
	let failure: Error | undefined

	function send(): void {
		if (unsent.length > 0) worker.postMessage(unsent)
		unsent = []
	}

	worker.on('message', (replies: readonly WriteReply[]) => {
		const answered = askers.splice(0, replies.length)
		for (const [index, asker] of answered.entries()) {
			const reply = replies[index] as WriteReply
			if ('code' in reply) asker.reject(new BlogError(reply.code, reply.message))
			else asker.resolve(reply)
		}
	})
	worker.on('error', (error) => {
		failure = error
		for (const asker of askers) asker.reject(error)
		askers = []
		unsent = []
	})

	return {
		write(path, content) {
			if (failure) return Promise.reject(failure)
			return new Promise((resolve, reject) => {
				askers.push({ resolve, reject })
				const count = unsent.push([path, content])
				// Of the last ones nobody knows that they are the last.
				if (count === BATCH) send()
				else if (count === 1) setImmediate(send)
			})
		},
		async stop() {
			await worker.terminate()
		},
	}
}
