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
