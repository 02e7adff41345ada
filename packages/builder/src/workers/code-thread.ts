import type { CodeRenderer, RenderOptions } from '@blog/renderer'
import { askThread } from './ask-thread.ts'
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

/**
 * Starts a thread; it loads the highlighter at once, and grammars when blocks come. Blocks that are given at once (those of a post) are one
 * message.
 */
export function startCodeThread(setup: CodeSetup): CodeThread {
	const worker = startWorker('code-worker', setup, 16)
	const thread = askThread<Block, CodeReply[number]>(worker, queueMicrotask)
	return {
		get waiting() {
			return thread.waiting
		},
		async render(...block) {
			const reply = await thread.ask(block)
			if (typeof reply === 'string') return reply
			throw new Error(reply.message)
		},
		stop: thread.stop,
	}
}
