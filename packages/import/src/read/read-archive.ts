import { type FileHandle, readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { BlogError } from '@blog/core'
import { strFromU8, unzipSync } from 'fflate'
import type { ExportFile } from './export-file.ts'
import { openAgain } from './open-again.ts'

/** Longest file that is unpacked, in bytes: what is longer is no page. */
const LONGEST = 1 << 26

/**
 * Lists the files of a ZIP archive in the order of their names. Nothing is written, and one file is unpacked at a time.
 *
 * @param copy What is read in its place.
 * @throws {BlogError} `IO` if it is no archive that can be read.
 */
export async function* readArchive(path: string, copy?: FileHandle): AsyncGenerator<ExportFile> {
	const bytes = await (copy === undefined ? readFile(path) : buffer(openAgain(path, copy)))
	const sizes = new Map<string, number>()
	unpack(path, bytes, ({ name, originalSize }) => {
		sizes.set(name, originalSize)
		return false
	})
	for (const name of [...sizes.keys()].sort()) {
		if (name.endsWith('/')) continue
		const read = async () => {
			const found = unpack(path, bytes, (entry) => entry.name === name)[name]
			return strFromU8(found ?? new Uint8Array()).replace(/^\ufeff/, '')
		}
		yield { path: name, read: (sizes.get(name) ?? 0) > LONGEST ? undefined : read }
	}
}

function unpack(
	path: string,
	bytes: Uint8Array,
	filter: (entry: { readonly name: string; readonly originalSize: number }) => boolean,
): Readonly<Record<string, Uint8Array>> {
	try {
		return unzipSync(bytes, { filter })
	} catch (cause) {
		const message = `Expected a ZIP archive at ${path}: ${(cause as Error).message}`
		throw new BlogError('IO', message, { cause })
	}
}
