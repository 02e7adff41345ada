import { parentPort, workerData } from 'node:worker_threads'
import { createCodeRenderer } from '@blog/renderer/code'
import type { CodeJob, CodeReply, CodeSetup } from './code-thread.ts'
import { loadOniguruma } from './load-oniguruma.ts'

// Runs in a thread of its own, see `startCodeThread`.

const renderer = createCodeRenderer(workerData as CodeSetup)
let last = loadOniguruma()

parentPort?.on('message', (job: CodeJob) => {
	last = last.then(() => answer(job))
})

async function answer(job: CodeJob): Promise<void> {
	const reply: CodeReply[number][] = []
	for (const block of job) reply.push(await run(block))
	parentPort?.postMessage(reply satisfies CodeReply)
}

async function run(block: CodeJob[number]): Promise<CodeReply[number]> {
	try {
		return await renderer.render(...block)
	} catch (error) {
		return { message: error instanceof Error ? error.message : String(error) }
	}
}
