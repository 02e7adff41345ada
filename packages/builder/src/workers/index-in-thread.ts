import type { IndexJob, IndexMaker, IndexReply } from '../search/index-maker.ts'
import { askThread } from './ask-thread.ts'
import { startWorker } from './start-worker.ts'

/** Where a thread keeps what it knows of documents; nowhere if that is not said. Plain data. */
export interface IndexSetup {
	readonly folder?: string
	readonly key?: string
}

/** What the thread says of a job: a reply, or why there is none. */
export type IndexAnswer = IndexReply | { readonly message: string }

/** Files of texts in one message: each has the documents of several posts. */
const BATCH = 8

/** Makes the indexes of the search in a thread of its own, beside the pages. */
export function indexInThread(setup: IndexSetup): IndexMaker {
	const thread = askThread<IndexJob, IndexAnswer>(
		startWorker('search-worker', setup, 16),
		setImmediate,
		BATCH,
	)
	return {
		async ask(job) {
			const answer = await thread.ask(job)
			if ('message' in answer) throw new Error(answer.message)
			return answer
		},
		stop: thread.stop,
	}
}
