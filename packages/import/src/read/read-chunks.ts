import type { FileHandle } from 'node:fs/promises'
import { BlogError, type Place, reasonOf } from '@blog/core'
import { declaredEncoding } from './declared-encoding.ts'
import type { Decode, Decoded } from './decode.ts'
import { isMostlyUtf8 } from './is-mostly-utf8.ts'
import { openAgain } from './open-again.ts'
import { placesInPieces } from './places-in-pieces.ts'
import { textRescuer, windows1252 } from './text-rescuer.ts'

/** A byte that is no UTF-8, and where it stands in the text. */
export interface StrayByte {
	readonly byte: number
	readonly place: Place
}

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
	const placesIn = placesInPieces()
	const told = ({ text, strays }: Decoded) => {
		const placeOf = placesIn(text)
		for (const { at, code } of strays) onStray({ byte: code, place: placeOf(at) })
		return text
	}
	let decode: Decode | undefined
	try {
		for await (const bytes of openAgain(path, copy)) {
			const isFirst = decode === undefined
			if (decode === undefined) {
				const said = declaredEncoding(bytes)
				// It may have been written anew as UTF-8, with the declaration of before.
				const isOld =
					said !== undefined &&
					!said.startsWith('utf-16') &&
					(await isMostlyUtf8(openAgain(path, copy)))
				decode = decoderOf(isOld ? undefined : said)
			}
			const text = told(decode(bytes, false))
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
	if (decode) yield told(decode(new Uint8Array(), true))
}

function decoderOf(encoding: string | undefined): Decode {
	if (encoding === undefined) return textRescuer()
	if (encoding === 'windows-1252') return (bytes) => ({ text: windows1252(bytes), strays: [] })
	const decoder = new TextDecoder(encoding, { ignoreBOM: true })
	return (bytes, isLast) => ({ text: decoder.decode(bytes, { stream: !isLast }), strays: [] })
}
