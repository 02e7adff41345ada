import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewriteSource } from '@blog/builder/posts'
import { BlogError, reasonOf } from '@blog/core'

/** The text of a file below the site's folder, before and after. */
export interface SourceChange {
	readonly file: string
	/** As it is on disk, with its byte order mark. */
	readonly before: string
	readonly after: string
}

/**
 * Writes files that are there, all or none: each is read again before the first is written, and if one cannot be written the others
 * get back what they had.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if a file cannot be read or written, or has changed meanwhile; it names those that could not be given back what they had.
 */
export function writeSources(root: string, changes: readonly SourceChange[]): void {
	const written: SourceChange[] = []
	let current = ''
	try {
		for (const { file, before } of changes) {
			current = file
			if (readFileSync(join(root, file), 'utf8') !== before) throw new Error(changed)
		}
		for (const change of changes) {
			current = change.file
			if (!rewriteSource(join(root, current), change.before, change.after)) throw new Error(changed)
			written.push(change)
		}
	} catch (cause) {
		const lost = written.filter((change) => !isRestored(root, change)).map(({ file }) => file)
		const rest = lost.length === 0 ? '' : `; changed all the same: ${lost.join(', ')}`
		const message = `Expected to change ${current}: ${reasonOf(cause)}${rest}`
		throw new BlogError('IO', message, { cause })
	}
}

const changed = 'it has changed meanwhile'

function isRestored(root: string, { file, before, after }: SourceChange): boolean {
	try {
		return rewriteSource(join(root, file), after, before)
	} catch {
		return false
	}
}
