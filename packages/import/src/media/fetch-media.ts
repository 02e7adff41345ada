import { setMaxListeners } from 'node:events'
import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import type { ImportWriter } from '../write/import-writer.ts'
import { type Fetched, fetchFile, type Host } from './fetch-file.ts'
import type { MediaFile, MediaFolder } from './media-folder.ts'

/** How files of the old site are fetched. */
export interface DownloadOptions {
	/** Longest file in bytes. Default 100 MB. */
	readonly maxBytes?: number
	/** Milliseconds that an answer, or more of one, may take. Default 30,000. */
	readonly timeoutMs?: number
	/** Milliseconds before a host that is busy is asked again, if it does not say. Default 1000. */
	readonly backOffMs?: number
}

/** Hosts that are asked at the same time, and questions to one of them. */
const HOSTS = 6
const QUESTIONS = 2

/** What is around a download. */
export interface DownloadSurroundings extends DownloadOptions {
	readonly media: MediaFolder
	readonly writer: ImportWriter
	/** The one host of this machine or its network that may be asked. */
	readonly privateHost: string | undefined
	readonly signal: AbortSignal | undefined
	/** Told of each file as soon as it is known what became of it. */
	onFetched(file: MediaFile, outcome: Fetched): void
}

/**
 * Fetches files: a few at a time, each once.
 *
 * @throws {BlogError} `IO` if a file cannot be written.
 * @throws The reason of `signal`, when all is put away.
 */
export async function fetchMedia(
	files: readonly MediaFile[],
	{ media, onFetched, signal, ...surroundings }: DownloadSurroundings,
): Promise<void> {
	const stop = new AbortController()
	const agents = {
		http: new HttpAgent({ keepAlive: true, maxSockets: QUESTIONS }),
		https: new HttpsAgent({ keepAlive: true, maxSockets: QUESTIONS }),
	}
	const options = {
		maxBytes: 100_000_000,
		timeoutMs: 30_000,
		backOffMs: 1000,
		...surroundings,
		agents,
		signal: AbortSignal.any([stop.signal, ...(signal ? [signal] : [])]),
	}
	// Each question listens to it.
	setMaxListeners(0, options.signal)
	const hosts = new Map<string, [MediaFile, URL][]>()
	for (const file of files) {
		const url = media.urlOf(file.address)
		const wanted = url && hosts.get(url.host)
		if (!url)
			onFetched(file, {
				reason: 'the export does not say where its site was',
				hint: 'Say it with `--site`.',
			})
		else if (wanted) wanted.push([file, url])
		else hosts.set(url.host, [[file, url]])
	}
	try {
		await eachOf([...hosts.values()], HOSTS, stop, async (wanted) => {
			const host: Host = { quietUntil: 0, silent: 0 }
			await eachOf(wanted, QUESTIONS, stop, async ([file, url]) =>
				onFetched(file, await fetchFile(url, file.name, host, options)),
			)
		})
	} finally {
		agents.http.destroy()
		agents.https.destroy()
	}
}

/** Does something with each item, at most `limit` at a time. After a failure the others are stopped and awaited. */
async function eachOf<Item>(
	items: readonly Item[],
	limit: number,
	stop: AbortController,
	act: (item: Item) => Promise<void>,
): Promise<void> {
	const failures: unknown[] = []
	const queue = items.values()
	const run = async () => {
		try {
			for (const item of queue) await act(item)
		} catch (error) {
			failures.push(error)
			stop.abort()
		}
	}
	await Promise.all(Array.from({ length: limit }, run))
	if (failures.length > 0) throw failures[0]
}
