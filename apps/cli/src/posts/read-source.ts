import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlogError, reasonOf, withoutByteOrderMark } from '@blog/core'

/**
 * Reads a file of a site, with its byte order mark.
 *
 * @throws {BlogError} `IO` if it cannot be read.
 */
export function readSource(root: string, file: string): string {
	try {
		return readFileSync(join(root, file), 'utf8')
	} catch (cause) {
		throw new BlogError('IO', `Expected to read ${file}: ${reasonOf(cause)}`, { cause })
	}
}

/**
 * Reads the file of a post again, with its byte order mark.
 *
 * @param source What it was when the post was loaded.
 * @throws {BlogError} `IO` if it cannot be read, or has changed meanwhile.
 */
export function readAgain(root: string, file: string, source: string | undefined): string {
	const text = readSource(root, file)
	if (withoutByteOrderMark(text) !== source)
		throw new BlogError('IO', `Expected to change ${file}: it has changed meanwhile`)
	return text
}
