import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { BlogError, reasonOf } from '@blog/core'

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
	if (withoutMark(text) !== source)
		throw new BlogError('IO', `Expected to change ${file}: it has changed meanwhile`)
	return text
}

/** A text without its byte order mark, as posts are loaded. */
export function withoutMark(text: string): string {
	return text.replace(/^\ufeff/, '')
}

/** The byte order mark of a text, or nothing. */
export function markOf(text: string): string {
	return text.startsWith('\ufeff') ? '\ufeff' : ''
}
