import type { IndexMaker, MadeIndex, StartIndex } from '../search/make-index.ts'
import { startWorker } from './start-worker.ts'

/** Makes the index of the search in a thread of its own, beside the pages. */
export const indexInThread: StartIndex = async (languages): Promise<IndexMaker> => {
	const worker = startWorker('search-worker', languages, 16)
	const made = new Promise<MadeIndex>((resolve, reject) => {
		worker.on('message', resolve)
		worker.on('error', reject)
		worker.on('exit', (code) => reject(new Error(`The thread of the search ended with ${code}`)))
	})
	// Whoever waits for it is told.
	made.catch(() => undefined)
	return {
		add: (entries) => worker.postMessage(entries),
		finish(keeps) {
			worker.postMessage(keeps)
			return made
		},
		async stop() {
			await worker.terminate()
		},
	}
}
