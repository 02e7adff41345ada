import { Worker } from 'node:worker_threads'

/**
 * Starts a thread with a file of this folder.
 *
 * @param name Of the file, without its extension.
 * @param workerData Plain data.
 * @param young Megabytes of new objects before they are collected; what a thread makes mostly lives on, or is gone at once.
 */
export function startWorker(name: string, workerData: unknown, young: number): Worker {
	// Tests run the source, with what it takes to read it. Otherwise no flag of the process is for a thread: with `--input-type` it fails.
	const isSource = import.meta.url.endsWith('.ts')
	return new Worker(new URL(`./${name}.${isSource ? 'ts' : 'js'}`, import.meta.url), {
		workerData,
		execArgv: isSource ? process.execArgv : [],
		resourceLimits: { maxYoungGenerationSizeMb: young },
	})
}
