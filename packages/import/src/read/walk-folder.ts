import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'

/** A file below a folder. */
export interface FoundFile {
	/** POSIX path below the folder. */
	readonly path: string
	/** A symbolic link is found, and never followed. */
	readonly isLink: boolean
}

const ignored = /^\.|^node_modules$/

/**
 * Lists the files below a folder in a stable order, without dot files and `node_modules`.
 *
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is no such folder, `IO` if it cannot be read.
 */
export async function* walkFolder(root: string, below = ''): AsyncGenerator<FoundFile> {
	const folder = join(root, below)
	const entries = await readdir(folder, { withFileTypes: true }).catch((cause) => {
		const { code } = cause as NodeJS.ErrnoException
		if (code === 'ENOENT' || code === 'ENOTDIR')
			throw new BlogError('CONTENT_NOT_FOUND', `Expected a folder at ${folder}, found none`, {
				cause,
			})
		throw new BlogError('IO', `Expected to read ${folder}: ${reasonOf(cause)}`, { cause })
	})
	for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
		if (ignored.test(entry.name)) continue
		const path = below === '' ? entry.name : `${below}/${entry.name}`
		if (entry.isDirectory()) yield* walkFolder(root, path)
		else if (entry.isFile() || entry.isSymbolicLink())
			yield { path, isLink: entry.isSymbolicLink() }
	}
}
