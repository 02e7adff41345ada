import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes a function that reads the text of a file for a code frame, once a file.
 *
 * @param dir The site's folder; files are relative to it.
 */
export function sourceReader(dir: string): (file: string) => string | undefined {
	const known = new Map<string, string | undefined>()
	return (file) => {
		if (!known.has(file)) known.set(file, read(join(dir, file)))
		return known.get(file)
	}
}

function read(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8').replace(/^\uFEFF/, '')
	} catch {
		return undefined
	}
}
