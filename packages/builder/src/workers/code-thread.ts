import { Worker } from 'node:worker_threads'
import type { CodeRenderer, RenderOptions } from '@blog/renderer'

/** A block of code, on its way to a thread. */
export interface CodeJob {
	readonly id: number
	readonly block: Parameters<CodeRenderer['render']>
}

/** Its HTML, or why there is none. */
export type CodeReply =
	| { readonly id: number; readonly html: string }
	| { readonly id: number; readonly message: string }

/** What a thread is started with: plain data. */
export type CodeSetup = Pick<RenderOptions, 'code'> & {
	readonly labels?: { readonly copy: string }
}

/** A thread that colours code. */
export interface CodeThread extends CodeRenderer {
	/** Blocks that it was given and has not answered. */
	readonly waiting: number
	stop(): Promise<void>
}

/** Whoever waits for a block. */
interface Asker {
	resolve(html: string): void
	reject(error: Error): void
}

/** Starts a thread; it loads the highlighter at once, and grammars when blocks come. A thread that dies fails whoever waits or asks. */
export function startCodeThread(setup: CodeSetup): CodeThread {
	// Tests run the source, with what it takes to read it. Otherwise no flag of the process is for a thread: with `--input-type` it fails.
	const isSource = import.meta.url.endsWith('.ts')
	const worker = new Worker(new URL(`./code-worker.${isSource ? 'ts' : 'js'}`, import.meta.url), {
		workerData: setup,
		execArgv: isSource ? process.execArgv : [],
	})
	const askers = new Map<number, Asker>()
	let next = 0
	let failure: Error | undefined

	worker.on('message', (reply: CodeReply) => {
		const asker = askers.get(reply.id)
		askers.delete(reply.id)
		if ('html' in reply) asker?.resolve(reply.html)
		else asker?.reject(new Error(reply.message))
	})
	worker.on('error', (error) => {
		failure = error
		for (const asker of askers.values()) asker.reject(error)
		askers.clear()
	})

	return {
		get waiting() {
			return askers.size
		},
		render(...block) {
			if (failure) return Promise.reject(failure)
			return new Promise((resolve, reject) => {
				const job: CodeJob = { id: next++, block }
				askers.set(job.id, { resolve, reject })
				worker.postMessage(job)
			})
		},
		async stop() {
			await worker.terminate()
		},
	}
}
