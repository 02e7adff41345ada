import { lstatSync, readFileSync, type Stats } from 'node:fs'
import { dirname, join } from 'node:path'
import { BlogError } from '@blog/core'
import type { Folders } from './folders.ts'
import { writeAtomic } from './write-atomic.ts'

/**
 * Writes one file of the site, unless the same bytes are there already.
 *
 * @param out Real path of the output folder.
 * @param path POSIX path below it.
 * @returns `unchanged` if the file was left alone, `replaced` if there was one with other bytes.
 * @throws {BlogError} `IO`.
 */
export function writeOutput(
	out: string,
	path: string,
	content: string | Uint8Array,
	folders: Folders,
): 'written' | 'replaced' | 'unchanged' {
	const isNewFolder = folders.make(dirname(path))
	const file = join(out, path)
	const bytes = typeof content === 'string' ? Buffer.from(content) : content
	const found = isNewFolder ? undefined : lstatSync(file, { throwIfNoEntry: false })
	if (found && hasBytes(found, file, bytes)) return 'unchanged'
	try {
		writeAtomic(file, bytes)
	} catch (cause) {
		throw new BlogError('IO', `Expected to write ${file}: ${(cause as Error).message}`, { cause })
	}
	return found ? 'replaced' : 'written'
}

/** A symbolic link never has them: it is replaced by a file. */
function hasBytes(found: Stats, file: string, bytes: Uint8Array): boolean {
	if (!found.isFile() || found.size !== bytes.byteLength) return false
	return readFileSync(file).equals(bytes)
}
