import type { IndexFile } from '../format/files.ts'
import { frontCode } from '../format/front-code.ts'
import { indexPath } from '../format/paths.ts'
import { collectGroups } from './collect-groups.ts'
import { commonWords } from './common-words.ts'
import { encodeGroup } from './encode-group.ts'
import { frequencies } from './frequencies.ts'
import type { AnalysedDocument, SearchDocument } from './search-document.ts'
import type { SearchFile } from './search-file.ts'
import { sortWords } from './sort-words.ts'
import { spellingFiles } from './spelling-files.ts'
import { textFiles } from './text-files.ts'
import { wordFiles } from './word-files.ts'

/** A document and what an analyser says of it. */
export interface IndexedDocument {
	readonly document: SearchDocument
	readonly analysed: AnalysedDocument
}

/**
 * Makes the files of an index. The same documents give the same bytes.
 *
 * @param documents The oldest first: of equal results the newest comes first, and a new document at the end leaves most files as they
 * are.
 * @returns Every file with its path below the folder of the index.
 * @throws Error for an analysis that was damaged where it was kept.
 * @example for (const { path, content } of createSearchIndex(documents)) write(`search/${path}`, content)
 */
export function* createSearchIndex(documents: readonly IndexedDocument[]): Generator<SearchFile> {
	const groups = collectGroups(documents.map(({ analysed }) => analysed)).map(encodeGroup)
	const entries = sortWords(groups)
	const words = wordFiles(entries)
	const byWord = frequencies(entries)
	const spelling = spellingFiles(byWord)
	const texts = textFiles(documents.map(({ document }) => document))
	const index: IndexFile = {
		version: 1,
		documents: documents.length,
		pack: texts.pack,
		words: frontCode(words.boundaries),
		common: commonWords(byWord, documents.length).join(' '),
		letters: spelling.letters,
	}
	yield { path: indexPath, content: JSON.stringify(index) }
	yield* words.files
	yield* spelling.files
	yield* texts.files
}
