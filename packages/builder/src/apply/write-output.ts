import { lstat, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BlogError } from '@blog/core'
import type { Folders } from './folders.ts'
import { writeAtomic } from './write-atomic.ts'

/**
 * Writes one file of the site, unless the same bytes are there already.
 *
 * @param out Real path of the output folder.
 * @param path POSIX path below it.
 * @returns `written`, or `unchanged` if the file was left alone.
 * @throws {BlogError} `IO`.
 */
export async function writeOutput(
	out: string,
	path: string,
	content: string | Uint8Array,
	folders: Folders,
): Promise<'written' | 'unchanged'> {
	const isNewFolder = await folders.make(dirname(path))
	const file = join(out, path)
	const bytes = typeof content === 'string' ? Buffer.from(content) : content
	if (!isNewFolder && (await hasBytes(file, bytes))) return 'unchanged'
	try {
		await writeAtomic(file, bytes)
	} catch (cause) {
		throw new BlogError('IO', `Expected to write ${file}: ${(cause as Error).message}`, { cause })
	}
	return 'written'
}

/** A symbolic link never has them: it is replaced by a file. */
async function hasBytes(file: string, bytes: Uint8Array): Promise<boolean> {
	const found = await lstat(file).catch(() => undefined)
	if (found === undefined || !found.isFile() || found.size !== bytes.byteLength) return false
	return (await readFile(file)).equals(bytes)
}
