import { parentPort, workerData } from 'node:worker_threads'
import { type IndexEntry, type MadeIndex, startIndex } from '../search/make-index.ts'

// Runs in a thread of its own, see `indexInThread`.

const maker = await startIndex(workerData as readonly string[])

parentPort?.on('message', async (message: readonly IndexEntry[] | boolean) => {
	if (typeof message === 'object') maker.add(message)
	else parentPort?.postMessage((await maker.finish(message)) satisfies MadeIndex)
})
