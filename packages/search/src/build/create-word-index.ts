import type { IndexFile } from '../format/files.ts'
import { frontCode } from '../format/front-code.ts'
import { indexPath } from '../format/paths.ts'
import { collectGroups } from './collect-groups.ts'
import { commonWords } from './common-words.ts'
import { encodeGroup } from './encode-group.ts'
import { frequencies } from './frequencies.ts'
import { type Pack, packsOf } from './packs.ts'
import type { AnalysedDocument } from './search-document.ts'
import type { SearchFile } from './search-file.ts'
import { sortWords } from './sort-words.ts'
import { spellingFiles } from './spelling-files.ts'
import { wordFiles } from './word-files.ts'

/** All of an index but the texts of documents, and which of them belong together in a file. */
export interface WordIndex {
	readonly files: readonly SearchFile[]
	/** For each its documents make the content of one more file, see `textsFile`. */
	readonly packs: readonly Pack[]
}

/**
 * Makes an index of what is kept of documents: of an edit, no other document is needed.
 *
 * @param documents The oldest first, as for `createSearchIndex`.
 * @throws Error for an analysis that was damaged where it was kept.
 */
export function createWordIndex(documents: readonly AnalysedDocument[]): WordIndex {
	const groups = collectGroups(documents).map(encodeGroup)
	const entries = sortWords(groups)
	const words = wordFiles(entries)
	const byWord = frequencies(entries)
	const spelling = spellingFiles(byWord)
	const { exponent, packs } = packsOf(documents.map(({ size }) => size))
	const index: IndexFile = {
		version: 1,
		documents: documents.length,
		pack: exponent,
		words: frontCode(words.boundaries),
		common: commonWords(byWord, documents.length).join(' '),
		letters: spelling.letters,
	}
	const entry = { path: indexPath, content: JSON.stringify(index) }
	return { files: [entry, ...words.files, ...spelling.files], packs }
}
