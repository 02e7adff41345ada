import { report } from './diagnostics/rules.ts'
import type { ImportFile } from './import-item.ts'
import type { ItemOutcome } from './import-item-file.ts'
import type { ImportWriter } from './write/import-writer.ts'

/**
 * Copies a file of a folder.
 *
 * @throws {BlogError} As {@link ImportWriter.copy}.
 */
export function importCopy(
	{ id, from, to, unwanted }: ImportFile,
	writer: ImportWriter,
): ItemOutcome {
	if (unwanted !== undefined) return { reason: unwanted, diagnostics: [] }
	const outcome = writer.copy(to, from)
	if (outcome !== 'differs') return { file: to, isNew: outcome === 'written', diagnostics: [] }
	const message = `Unexpected file ${to}: it has other content`
	const hint = 'It is left alone. Delete it to import it again.'
	return {
		reason: 'its file is there, with other content',
		diagnostics: [report('import-file-differs', id, message, { hint })],
	}
}
