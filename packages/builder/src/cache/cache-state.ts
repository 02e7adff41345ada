import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** What is kept of a site between builds. */
export interface CacheState {
	readonly files: number
	readonly bytes: number
	/** When something was last written, milliseconds since 1970; `undefined` if there is nothing. */
	readonly lastWritten: number | undefined
}

/** Looks at the folder of a cache; one that is not there is empty. */
export function cacheState(folder: string): CacheState {
	let [files, bytes] = [0, 0]
	let lastWritten: number | undefined
	for (const path of filesBelow(folder)) {
		const found = lstatSync(path, { throwIfNoEntry: false })
		if (!found?.isFile()) continue
		files++
		bytes += found.size
		lastWritten = Math.max(lastWritten ?? 0, found.mtimeMs)
	}
	return { files, bytes, lastWritten }
}

function filesBelow(folder: string): readonly string[] {
	try {
		return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) =>
			join(folder, name),
		)
	} catch {
		return [] // Nothing was kept yet.
	}
}
