import type { FileHandle } from 'node:fs/promises'
import type { ImportEntry } from '../import-item.ts'
import { readChunks } from './read-chunks.ts'
import { type StrayBytes, strayBytes } from './stray-bytes.ts'

/**
 * Reads an export that is one text, and says where it is in another encoding than it should be.
 *
 * @param read Reads its text, piece by piece.
 * @param copy As of {@link readChunks}.
 */
export async function* readText(
	path: string,
	read: (chunks: AsyncIterable<string>) => AsyncIterable<ImportEntry>,
	copy?: FileHandle,
): AsyncGenerator<ImportEntry> {
	let first: StrayBytes | undefined
	let count = 0
	const onStray = (stray: StrayBytes) => {
		first ??= stray
		count++
	}
	yield* read(readChunks(path, onStray, copy))
	if (first) yield { type: 'problem', problem: strayBytes(first, count, path) }
}
