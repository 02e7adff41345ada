import type { Fetched } from './fetch-file.ts'
import type { MediaFile } from './media-folder.ts'

/** What became of the files of the old site. Each is in one of the lists, sorted by address. */
export interface MediaReport {
	/** How many posts show or link to, or the export lists. */
	readonly files: number
	readonly downloaded: readonly FetchedMedia[]
	/** Those that were here already: nothing is fetched. */
	readonly there: readonly FoundMedia[]
	readonly failed: readonly FailedMedia[]
	/** Addresses that were not asked for. */
	readonly left: readonly string[]
}

/** A file that is here. */
export interface FoundMedia {
	readonly address: string
	/** POSIX path below the folder of the import. */
	readonly file: string
}

/** A file that was fetched. */
export interface FetchedMedia extends FoundMedia {
	readonly bytes: number
}

/** A file that could not be fetched. */
export interface FailedMedia {
	readonly address: string
	readonly reason: string
}

/** Counts what became of each file. */
export function mediaReport(
	files: readonly MediaFile[],
	outcomes: ReadonlyMap<MediaFile, Fetched>,
): MediaReport {
	const downloaded: FetchedMedia[] = []
	const there: FoundMedia[] = []
	const failed: FailedMedia[] = []
	const left: string[] = []
	for (const media of files) {
		const { address, file } = media
		const outcome = outcomes.get(media)
		if (outcome && 'file' in outcome) downloaded.push({ address, ...outcome })
		else if (outcome) failed.push({ address, reason: outcome.reason })
		else if (file !== undefined) there.push({ address, file })
		else left.push(address)
	}
	return { files: files.length, downloaded, there, failed, left }
}
