import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rewriteSource } from '@blog/builder/posts'
import { BlogError, reasonOf } from '@blog/core'
import { makeSource } from './make-source.ts'

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
 * @param nameOf What messages call a file. Default: as it is called.
 * @throws {BlogError} `IO` if a file cannot be read or written, or has changed meanwhile; it names those that could not be given back what they had.
 */
export function writeSources(
	root: string,
	changes: readonly SourceChange[],
	nameOf = (file: string) => file,
): void {
	const written: Written[] = []
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
			written.push({ file: change.file, undo: write(root, change) })
		}
	} catch (cause) {
		// The folders of a file are empty only when those made after it are gone.
		const lost = written.reverse().flatMap(({ file, undo }) => (undo() ? [] : [nameOf(file)]))
		const rest = lost.length === 0 ? '' : `; changed all the same: ${lost.reverse().join(', ')}`
		const message = `Expected to change ${nameOf(current)}: ${reasonOf(cause)}${rest}`
		throw new BlogError('IO', message, { cause })
	}
}

interface Written {
	readonly file: string
	/** Gives the file back what it had; whether it has it. */
	undo(): boolean
}

function write(root: string, { file, before, after }: SourceChange): Written['undo'] {
	const path = join(root, file)
	if (before === undefined) return makeSource(path, after)
	if (!rewriteSource(path, before, after)) throw new Error(changed)
	return () => {
		try {
			return rewriteSource(path, after, before)
		} catch {
			return false
		}
	}
}

const changed = 'it has changed meanwhile'
