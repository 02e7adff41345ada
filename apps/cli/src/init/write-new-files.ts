import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { makeFolder } from '@blog/core/node'

/** What became of the files. */
export interface WrittenFiles {
	readonly written: readonly string[]
	/** They were there already. */
	readonly kept: readonly string[]
}

/**
 * Writes files into a folder, and none that is there already.
 *
 * @throws {BlogError} `IO` if one cannot be written.
 */
export async function writeNewFiles(
	dir: string,
	files: ReadonlyMap<string, string>,
): Promise<WrittenFiles> {
	const written: string[] = []
	const kept: string[] = []
	for (const [file, text] of files) {
		try {
			makeFolder(dirname(join(dir, file)))
			await writeFile(join(dir, file), text, { flag: 'wx' })
			written.push(file)
		} catch (cause) {
			const { code, syscall } = cause as NodeJS.ErrnoException
			// A file where a folder is needed is not one of these.
			if (code !== 'EEXIST' || syscall === 'mkdir')
				throw new BlogError('IO', `Expected to write ${file}: ${reasonOf(cause)}`, { cause })
			kept.push(file)
		}
	}
	return { written, kept }
}
