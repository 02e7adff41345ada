import { parentPort, workerData } from 'node:worker_threads'
import { createCodeRenderer } from '@blog/renderer/code'
import type { CodeJob, CodeReply, CodeSetup } from './code-thread.ts'
import { loadOniguruma } from './load-oniguruma.ts'

// Runs in a thread of its own, see `startCodeThread`.

const renderer = createCodeRenderer(workerData as CodeSetup)
const ready = loadOniguruma()

parentPort?.on('message', async (job: CodeJob) => parentPort?.postMessage(await run(job)))

async function run({ id, block }: CodeJob): Promise<CodeReply> {
	await ready
	try {
		return { id, html: await renderer.render(...block) }
	} catch (error) {
		return { id, message: error instanceof Error ? error.message : String(error) }
	}
}
