import { randomBytes } from 'node:crypto'
import { createReadStream, statSync } from 'node:fs'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { BlogError, reasonOf } from '@blog/core'

/** Read from where it was left, on some systems even if it is a file. */
const descriptor = /^\/dev\/(?:stdin$|fd\/)/

/**
 * Takes an export that can be read once only, such as a pipe, into a temporary file. Its name is gone at once: nothing is left of it, however the process ends.
 *
 * @returns To be closed; `undefined` for a file or a folder, which can be read again, and for what is not there.
 * @throws {BlogError} `IO` if it cannot be read, or not be kept.
 * @throws The reason of `signal`.
 */
export async function copyOfPipe(
	path: string,
	signal: AbortSignal | undefined,
): Promise<FileHandle | undefined> {
	const found = statSync(path, { throwIfNoEntry: false })
	if (found === undefined || found.isDirectory()) return undefined
	if (found.isFile() && !descriptor.test(path)) return undefined
	let copy: FileHandle | undefined
	try {
		copy = await openNameless()
		await pipeline(createReadStream(path), into(copy), signal === undefined ? {} : { signal })
		return copy
	} catch (cause) {
		await copy?.close()
		signal?.throwIfAborted()
		const message = `Expected to take ${path} into a temporary file in ${tmpdir()}: ${reasonOf(cause)}`
		throw new BlogError('IO', message, { cause })
	}
}

async function openNameless(): Promise<FileHandle> {
	const name = join(tmpdir(), `blog-export-${randomBytes(8).toString('hex')}`)
	const file = await open(name, 'wx+', 0o600)
	await unlink(name)
	return file
}

/** A stream of the file system would close the file. */
function into(file: FileHandle): Writable {
	return new Writable({
		write: (bytes, _, done) => void file.writeFile(bytes).then(() => done(), done),
	})
}
