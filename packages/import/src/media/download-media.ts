import type { Fetched } from './fetch-file.ts'
import { type DownloadSurroundings, fetchMedia } from './fetch-media.ts'
import type { MediaFile } from './media-folder.ts'

/**
 * Fetches the files that are not here; those that come are here from then on.
 *
 * @returns What became of each.
 * @throws As {@link fetchMedia}.
 */
export async function downloadMedia({
	onProgress,
	media,
	...surroundings
}: Omit<DownloadSurroundings, 'onFetched'> & {
	readonly onProgress: (done: number, total: number) => void
}): Promise<ReadonlyMap<MediaFile, Fetched>> {
	const files = media.files().filter(({ file }) => file === undefined)
	const outcomes = new Map<MediaFile, Fetched>()
	onProgress(0, files.length)
	await fetchMedia(files, {
		...surroundings,
		media,
		onFetched(file, outcome) {
			outcomes.set(file, outcome)
			if ('file' in outcome) media.arrived(file, outcome.file)
			onProgress(outcomes.size, files.length)
		},
	})
	return outcomes
}
