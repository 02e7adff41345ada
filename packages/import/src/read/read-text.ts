import type { FileHandle } from 'node:fs/promises'
import { report } from '../diagnostics/rules.ts'
import type { ImportEntry } from '../import-item.ts'
import { readChunks, type StrayByte } from './read-chunks.ts'

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
	let first: StrayByte | undefined
	let count = 0
	const onStray = (stray: StrayByte) => {
		first ??= stray
		count++
	}
	yield* read(readChunks(path, onStray, copy))
	if (first) yield { type: 'problem', problem: strayBytes(first, count) }
}

/** What there is to say of bytes that are no UTF-8. */
export function strayBytes({ byte, place }: StrayByte, count: number) {
	const name = `0x${byte.toString(16).toUpperCase()}`
	const others = count > 1 ? `, the first of ${count}` : ''
	const { file: _, ...problem } = report(
		'import-character',
		'',
		`Unexpected byte ${name}${others}, expected UTF-8: read as Windows-1252`,
		{
			place,
			hint: 'Look at the letters there. If they are wrong, convert the file from the encoding that it has, `iconv -f ISO-8859-2 -t UTF-8 old.xml > new.xml`, and import that into an empty folder.',
		},
	)
	return problem
}
