import type { FileHandle } from 'node:fs/promises'
import { BlogError, reasonOf } from '@blog/core'
import { declaredEncoding } from './declared-encoding.ts'
import { isMostlyUtf8 } from './is-mostly-utf8.ts'
import { openAgain } from './open-again.ts'
import { type StrayByte, textRescuer, windows1252 } from './text-rescuer.ts'

/**
 * Reads a text file piece by piece, without a byte order mark: in UTF-8, or in the encoding that it says itself.
 *
 * @param onStray Told of each byte that is none of UTF-8, and is read as Windows-1252.
 * @param copy What is read in its place.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is no such file, `IO` if it cannot be read.
 */
export async function* readChunks(
	path: string,
	onStray: (stray: StrayByte) => void = () => undefined,
	copy?: FileHandle,
): AsyncGenerator<string> {
	let decode: ReturnType<typeof textRescuer> | undefined
	try {
		for await (const bytes of openAgain(path, copy)) {
			const isFirst = decode === undefined
			if (decode === undefined) {
				const said = declaredEncoding(bytes)
				// It may have been written anew as UTF-8, with the declaration of before.
				const isOld = said !== undefined && (await isMostlyUtf8(openAgain(path, copy)))
				decode = decoderOf(isOld ? undefined : said, onStray)
			}
			const text = decode(bytes, false)
			yield isFirst ? text.replace(/^\ufeff/, '') : text
		}
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
	if (decode) yield decode(new Uint8Array(), true)
}

function decoderOf(
	encoding: string | undefined,
	onStray: (stray: StrayByte) => void,
): ReturnType<typeof textRescuer> {
	if (encoding === undefined) return textRescuer(onStray)
	if (encoding === 'windows-1252') return windows1252
	const decoder = new TextDecoder(encoding, { ignoreBOM: true })
	return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast })
}
