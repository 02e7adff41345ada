import type { FileHandle } from 'node:fs/promises'
import { BlogError, reasonOf } from '@blog/core'
import { type Decoder, decoderOf } from './decoder-of.ts'
import { openAgain } from './open-again.ts'
import { placesInPieces } from './places-in-pieces.ts'
import type { StrayBytes } from './stray-bytes.ts'

/**
 * Reads a text file piece by piece, without a byte order mark: in UTF-8, or in the encoding that it says itself.
 *
 * @param onStray Told of bytes that are none of its encoding.
 * @param copy What is read in its place.
 * @throws {BlogError} `CONTENT_NOT_FOUND` if there is no such file, `IO` if it cannot be read.
 */
export async function* readChunks(
	path: string,
	onStray: (stray: StrayBytes) => void = () => undefined,
	copy?: FileHandle,
): AsyncGenerator<string> {
	let decoder: Decoder | undefined
	const placesIn = placesInPieces()
	const next = ({ encoding, decode }: Decoder, bytes: Uint8Array, isLast: boolean) => {
		const { text, strays } = decode(bytes, isLast)
		const placeOf = placesIn(text)
		for (const { at, code } of strays) onStray({ encoding, code, place: placeOf(at) })
		return text
	}
	try {
		for await (const bytes of openAgain(path, copy)) {
			const isFirst = decoder === undefined
			decoder ??= await decoderOf(bytes, () => openAgain(path, copy))
			const text = next(decoder, bytes, false)
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
	if (decoder) yield next(decoder, new Uint8Array(), true)
}
