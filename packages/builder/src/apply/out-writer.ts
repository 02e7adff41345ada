import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs'
import { dirname } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'
import { encoder } from './encoder.ts'
import { foldersOf } from './folders.ts'
import { writeAtomic } from './write-atomic.ts'

/** Writes the files of one build. */
export interface OutWriter {
	/** Nothing was in OUT when the build began. */
	readonly isEmpty: boolean
	/**
	 * Writes one file of the site, unless the same bytes are there already. It is whole at any moment.
	 *
	 * @param path POSIX path below OUT.
	 * @returns `unchanged` if the file was left alone, `replaced` if there was one with other bytes.
	 * @throws {BlogError} `IO`, or as {@link Folders.make}.
	 */
	write(path: string, content: string | Uint8Array): 'written' | 'replaced' | 'unchanged'
}

/**
 * Makes {@link OutWriter}, and OUT itself.
 *
 * @param out Real path of the output folder.
 * @throws {BlogError} As {@link Folders.make}.
 */
export function outWriter(out: string): OutWriter {
	const folders = foldersOf(out)
	const isEmpty = folders.make('.') || readdirSync(out).length === 0
	const encode = encoder()

	function writeOutput(path: string, content: string | Uint8Array) {
		const isNewFolder = folders.make(dirname(path))
		const file = `${out}/${path}`
		const bytes = typeof content === 'string' ? encode(content) : content
		try {
			const found = isNewFolder ? undefined : lstatSync(file, { throwIfNoEntry: false })
			if (found && hasBytes(found, file, bytes)) return 'unchanged'
			writeAtomic(file, bytes)
			return found ? 'replaced' : 'written'
		} catch (cause) {
			const message = `Expected to write ${file}: ${reasonOf(cause)}`
			throw new BlogError('IO', message, { cause })
		}
	}

	return { isEmpty, write: writeOutput }
}

/** A symbolic link never has them: it is replaced by a file. */
function hasBytes(found: Stats, file: string, bytes: Uint8Array): boolean {
	if (!found.isFile() || found.size !== bytes.byteLength) return false
	return readFileSync(file).equals(bytes)
}
