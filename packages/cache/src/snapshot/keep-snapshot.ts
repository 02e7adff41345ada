import { readFile } from 'node:fs/promises'
import type { Cache } from '../cache.ts'
import { decodeSnapshot, encodeSnapshot } from './format.ts'
import { removeTemporary, writeDurably } from './write-durably.ts'

export interface SnapshotOptions {
	/** Made when it is not there. */
	readonly file: string
	/** Milliseconds between two snapshots, if anything has changed. Default: a minute. */
	readonly every?: number
	/** Told what went wrong at the start or in the background. Writing is tried again the next time. */
	readonly onError?: (error: unknown) => void
}

export interface SnapshotStatistics {
	/** Values taken at the start, … */
	readonly restored: number
	/** … and those not taken: made by another version. */
	readonly foreign: number
	/** Whether there was a file that was no snapshot, or not whole. */
	readonly isDamaged: boolean
	readonly saves: number
	readonly failures: number
	/** Of the last snapshot. */
	readonly bytes: number
}

export interface Snapshot {
	/** Writes now. */
	save(): Promise<void>
	stats(): SnapshotStatistics
}

/**
 * Gives a cache back what it knew, as stale, and from then on writes down what it knows: in the background, and when it is closed. A snapshot that cannot
 * be read is no reason not to start: see `stats()`.
 *
 * @example
 * await keepSnapshot(cache, { file: '.cache/answers.snapshot' })
 */
export async function keepSnapshot(
	cache: Cache<unknown>,
	{ file, every = 60_000, onError }: SnapshotOptions,
): Promise<Snapshot> {
	const counts = { restored: 0, foreign: 0, isDamaged: false, saves: 0, failures: 0, bytes: 0 }
	let saving = Promise.resolve()
	let [isWriting, isClosed] = [false, false]

	function note(error: unknown): void {
		counts.failures++
		onError?.(error)
	}

	/** Grows with everything that a snapshot would show. */
	function progress(): number {
		const { kept, changes } = cache.stats()
		return kept + changes
	}

	async function restore(): Promise<void> {
		await removeTemporary(file)
		const bytes = await readIfThere(file)
		const records = bytes && decodeSnapshot(bytes)
		counts.isDamaged = bytes !== undefined && records === undefined
		for (const record of records ?? []) counts[cache.restore(record) ? 'restored' : 'foreign']++
	}

	async function write(): Promise<void> {
		const begun = progress()
		isWriting = true
		try {
			counts.bytes = await writeDurably(file, encodeSnapshot(cache.records()))
			counts.saves++
			written = begun
		} finally {
			isWriting = false
		}
	}

	/** One after the other: what is asked for while one is being written may not be in it. A closed cache has nothing to write. */
	function save(): Promise<void> {
		if (!isClosed) saving = saving.catch(() => {}).then(write)
		return saving
	}

	await restore().catch(note)
	let written = progress()
	const timer = setInterval(() => {
		if (!isWriting && progress() !== written) save().catch(note)
	}, every)
	// A snapshot is no reason for a process to stay.
	timer.unref()
	cache.beforeClose(async () => {
		clearInterval(timer)
		const last = save()
		isClosed = true
		await last
	})
	return { save, stats: () => ({ ...counts }) }
}

async function readIfThere(file: string): Promise<Buffer | undefined> {
	try {
		return await readFile(file)
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
		throw error
	}
}
