import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { writeAtomic } from '@blog/builder/posts'
import { BlogError } from '@blog/core'

/** The text of a file below the site's folder, before and after. */
export interface SourceChange {
	readonly file: string
	/** As it is on disk, with its byte order mark. */
	readonly before: string
	readonly after: string
}

/**
 * Writes files that are there, all or none: each is read again before the first is written, and if one cannot be written the others
 * get back what they had. A link stays a link, and a file keeps its permissions.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if a file cannot be read or written, or has changed meanwhile.
 */
export function writeSources(root: string, changes: readonly SourceChange[]): void {
	const written: { readonly path: string; readonly before: string }[] = []
	let current = ''
	try {
		const paths = changes.map(({ file, before }) => {
			current = file
			const path = realpathSync(join(root, file))
			if (readFileSync(path, 'utf8') !== before) throw new Error('it has changed meanwhile')
			return path
		})
		for (const [index, { file, before, after }] of changes.entries()) {
			current = file
			const path = paths[index] as string
			write(path, after)
			written.push({ path, before })
		}
	} catch (cause) {
		for (const { path, before } of written) write(path, before)
		throw new BlogError('IO', `Expected to change ${current}: ${(cause as Error).message}`, {
			cause,
		})
	}
}

function write(path: string, text: string): void {
	const { mode } = statSync(path)
	writeAtomic(path, text)
	chmodSync(path, mode)
}
