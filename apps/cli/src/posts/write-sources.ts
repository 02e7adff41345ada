import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { rewriteSource } from '@blog/builder/posts'
import { BlogError, reasonOf } from '@blog/core'

/** The text of a file below the site's folder, before and after. */
export interface SourceChange {
	readonly file: string
	/** As it is on disk, with its byte order mark; `undefined` if there is no such file. */
	readonly before: string | undefined
	readonly after: string
}

/**
 * Writes files, all or none: each that is there is read again before the first is written, and if one cannot be written the others
 * get back what they had, and new ones go.
 *
 * @param root The site's folder.
 * @throws {BlogError} `IO` if a file cannot be read or written, or has changed meanwhile; it names those that could not be given back what they had.
 */
export function writeSources(root: string, changes: readonly SourceChange[]): void {
	const written: SourceChange[] = []
	const folders = new Map<string, string>()
	let current = ''
	try {
		for (const { file, before } of changes) {
			current = file
			const path = join(root, file)
			const text = before === undefined && !existsSync(path) ? before : readFileSync(path, 'utf8')
			if (text !== before) throw new Error(changed)
		}
		for (const change of changes) {
			current = change.file
			write(change)
			written.push(change)
		}
	} catch (cause) {
		const lost = written.filter((change) => !isRestored(change)).map(({ file }) => file)
		const rest = lost.length === 0 ? '' : `; changed all the same: ${lost.join(', ')}`
		const message = `Expected to change ${current}: ${reasonOf(cause)}${rest}`
		throw new BlogError('IO', message, { cause })
	}

	function write({ file, before, after }: SourceChange): void {
		const path = join(root, file)
		if (before !== undefined) {
			if (!rewriteSource(path, before, after)) throw new Error(changed)
			return
		}
		const made = mkdirSync(dirname(path), { recursive: true })
		if (made !== undefined) folders.set(file, made)
		writeFileSync(path, after, { flag: 'wx' })
	}

	function isRestored({ file, before, after }: SourceChange): boolean {
		try {
			if (before !== undefined) return rewriteSource(join(root, file), after, before)
			rmSync(folders.get(file) ?? join(root, file), { recursive: true })
			return true
		} catch {
			return false
		}
	}
}

const changed = 'it has changed meanwhile'
