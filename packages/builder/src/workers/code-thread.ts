import type { CodeRenderer, RenderOptions } from '@blog/renderer'
import { startWorker } from './start-worker.ts'

/** What a code renderer is given of a block. */
type Block = Parameters<CodeRenderer['render']>

/** Blocks of code on their way to a thread. */
export type CodeJob = readonly Block[]

/** For each block of a {@link CodeJob} its HTML, or why there is none. Jobs are answered in their order. */
export type CodeReply = readonly (string | { readonly message: string })[]

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

/**
 * Starts a thread; it loads the highlighter at once, and grammars when blocks come. A thread that dies fails whoever waits or asks.
 *
 * Blocks that are given at once (those of a post) are sent as one message: a message takes longer than the texts in it.
 */
export function startCodeThread(setup: CodeSetup): CodeThread {
	const worker = startWorker('code-worker', setup, 16)
	/** In the order of their blocks. */
	let askers: Asker[] = []
	let unsent: Block[] = []
	let failure: Error | undefined

	function send(): void {
		if (unsent.length > 0) worker.postMessage(unsent satisfies CodeJob)
		unsent = []
	}

	worker.on('message', (reply: CodeReply) => {
		const answered = askers.splice(0, reply.length)
		for (const [index, asker] of answered.entries()) {
			const html = reply[index] as CodeReply[number]
			if (typeof html === 'string') asker.resolve(html)
			else asker.reject(new Error(html.message))
		}
	})
	worker.on('error', (error) => {
		failure = error
		for (const asker of askers) asker.reject(error)
		askers = []
		unsent = []
	})

	return {
		get waiting() {
			return askers.length
		},
		render(...block) {
			if (failure) return Promise.reject(failure)
			return new Promise((resolve, reject) => {
				askers.push({ resolve, reject })
				if (unsent.push(block) === 1) queueMicrotask(send)
			})
		},
		async stop() {
			await worker.terminate()
		},
	}
}
