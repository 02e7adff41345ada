import type { MadeIndex, MakeIndex } from '../search/make-index.ts'
import { startWorker } from './start-worker.ts'

/** Makes the index of the search in a thread of its own, beside the pages. */
export const indexInThread: MakeIndex = (job) =>
	new Promise((resolve, reject) => {
		const worker = startWorker('search-worker', job, 16)
		worker.on('message', (made: MadeIndex) => resolve(made))
		worker.on('error', reject)
		worker.on('exit', (code) => reject(new Error(`The thread of the search ended with ${code}`)))
	})
