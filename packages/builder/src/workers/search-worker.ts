import { parentPort, workerData } from 'node:worker_threads'
import { analysisStore } from '../cache/analysis-store.ts'
import { type IndexJob, indexMaker } from '../search/index-maker.ts'
import type { IndexAnswer, IndexSetup } from './index-in-thread.ts'

// Runs in a thread of its own, see `indexInThread`.

const { folder, key } = workerData as IndexSetup
const isKept = folder !== undefined && key !== undefined
const maker = indexMaker(isKept ? analysisStore(folder, key) : undefined)

parentPort?.on('message', async (jobs: readonly IndexJob[]) => {
	parentPort?.postMessage(await Promise.all(jobs.map(answer)))
})

function answer(job: IndexJob): Promise<IndexAnswer> {
	return maker.ask(job).catch(({ message }: Error) => ({ message }))
}
