import { randomBytes } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Begins the name of every file that is not whole yet. */
export const TEMPORARY = '.blog-tmp-'

/**
 * Writes a file so that it is never seen half-written: into a new file in the same folder, then renamed.
 *
 * @throws {Error} The system's error; the temporary file is removed.
 */
export async function writeAtomic(path: string, content: string | Uint8Array): Promise<void> {
	const temporary = join(dirname(path), TEMPORARY + randomBytes(6).toString('hex'))
	try {
		await writeFile(temporary, content, { flag: 'wx' })
		await rename(temporary, path)
	} catch (error) {
		await rm(temporary, { force: true })
		throw error
	}
}
