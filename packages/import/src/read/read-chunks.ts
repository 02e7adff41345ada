import { createReadStream } from 'node:fs'
import { BlogError, reasonOf } from '@blog/core'

/**
 * Reads a UTF-8 file piece by piece, without a byte order mark.
 *
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is no such file, `IO` if it cannot be read.
 */
export async function* readChunks(path: string): AsyncGenerator<string> {
	const decoder = new TextDecoder()
	try {
		for await (const bytes of createReadStream(path, { highWaterMark: 1 << 18 }))
			yield decoder.decode(bytes as Uint8Array, { stream: true })
	} catch (cause) {
		const { code } = cause as NodeJS.ErrnoException
		if (code === 'ENOENT')
			throw new BlogError('CONTENT_NOT_FOUND', `Expected an export at ${path}, found nothing`, {
				cause,
			})
		if (code === 'EISDIR')
			throw new BlogError('CONTENT_NOT_FOUND', `Expected a file at ${path}, found a folder`, {
				cause,
			})
		throw new BlogError('IO', `Expected to read ${path}: ${reasonOf(cause)}`, { cause })
	}
	yield decoder.decode()
}
