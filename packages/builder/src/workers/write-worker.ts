import { lstatSync } from 'node:fs'
import { join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { isBlogError } from '@blog/core'
import { signatureOf } from '@blog/core/store'
import { outWriter } from '../apply/out-writer.ts'
import type { WriteJob, WriteReply } from './write-thread.ts'

// Runs in a thread of its own, see `startWriteThread`.

const out = workerData as string
const writer = outWriter(out)

parentPort?.on('message', (jobs: readonly WriteJob[]) => {
	parentPort?.postMessage(jobs.map(write))
})

function write([path, content]: WriteJob): WriteReply {
	try {
		const done = writer.write(path, content)
		return [done, signatureOf(lstatSync(join(out, path)))]
	} catch (error) {
		const { message } = error as Error
		return { code: isBlogError(error) ? error.code : 'IO', message }
	}
}
