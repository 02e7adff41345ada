import { parentPort, workerData } from 'node:worker_threads'
import { type IndexJob, type MadeIndex, makeIndex } from '../search/make-index.ts'

// Runs in a thread of its own, see `indexInThread`.

parentPort?.postMessage((await makeIndex(workerData as IndexJob)) satisfies MadeIndex)
