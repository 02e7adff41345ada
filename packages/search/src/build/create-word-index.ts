import type { IndexFile } from '../format/files.ts'
import { frontCode } from '../format/front-code.ts'
import { indexPath } from '../format/paths.ts'
import { collectGroups } from './collect-groups.ts'
import { commonWords } from './common-words.ts'
import { encodeGroup } from './encode-group.ts'
import { frequencies } from './frequencies.ts'
import type { AnalysedDocument } from './search-document.ts'
import type { SearchFile } from './search-file.ts'
import { sortWords } from './sort-words.ts'
import { spellingFiles } from './spelling-files.ts'
import { wordFiles } from './word-files.ts'

/**
 * Makes an index of what is kept of documents, but for the files of their texts (`packsOf`, `textsFile`): of an edit, no other document is
 * needed.
 *
 * @param documents The oldest first, as for `createSearchIndex`.
 * @param exponent Of how many documents are in a file of texts, see `packExponent`.
 * @throws Error for an analysis that was damaged where it was kept.
 */
export function createWordIndex(
	documents: readonly AnalysedDocument[],
	exponent: number,
): readonly SearchFile[] {
	const groups = collectGroups(documents).map(encodeGroup)
	const entries = sortWords(groups)
	const words = wordFiles(entries)
	const byWord = frequencies(entries)
	const spelling = spellingFiles(byWord)
	const index: IndexFile = {
		version: 1,
		documents: documents.length,
		pack: exponent,
		words: frontCode(words.boundaries),
		common: commonWords(byWord, documents.length).join(' '),
		letters: spelling.letters,
	}
	const entry = { path: indexPath, content: JSON.stringify(index) }
	return [entry, ...words.files, ...spelling.files]
}
