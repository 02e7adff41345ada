import { chmodSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { byteOrderMarkOf, withoutByteOrderMark } from '@blog/core'
import { writeAtomic } from './write-atomic.ts'

/**
 * Writes a file of the user's anew, whole or not at all; a link stays a link, and the file keeps its permissions and its byte order mark.
 *
 * @param before What it must still say, or nothing is written; with byte order mark or without.
 * @returns Whether it was written.
 * @throws {Error} The system's, if it cannot be read or written.
 */
export function rewriteSource(path: string, before: string, after: string): boolean {
	const file = realpathSync(path)
	const text = readFileSync(file, 'utf8')
	if (withoutByteOrderMark(text) !== withoutByteOrderMark(before)) return false
	const { mode } = statSync(file)
	writeAtomic(file, byteOrderMarkOf(text) + withoutByteOrderMark(after))
	chmodSync(file, mode)
	return true
}
