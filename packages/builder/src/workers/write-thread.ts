import { BlogError, type BlogErrorCode } from '@blog/core'
import { askThread } from './ask-thread.ts'
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

/** Files in one message. */
const BATCH = 16

/**
 * Starts a thread that writes the files of a build: the calls of the system are a fifth of the time of a build of short posts, and the other
 * core is idle.
 *
 * @param out Real path of the output folder.
 */
export function startWriteThread(out: string): WriteThread {
	const worker = startWorker('write-worker', out, 4)
	// Of the last files nobody knows that they are the last.
	const thread = askThread<WriteJob, WriteReply>(worker, setImmediate, BATCH)
	return {
		async write(path, content) {
			const reply = await thread.ask([path, content])
			if ('code' in reply) throw new BlogError(reply.code, reply.message)
			return reply
		},
		stop: thread.stop,
	}
}
