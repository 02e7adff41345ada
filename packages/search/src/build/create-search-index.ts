import { createWordIndex } from './create-word-index.ts'
import { packExponent, packsOf } from './packs.ts'
import type { AnalysedDocument, SearchDocument } from './search-document.ts'
import type { SearchFile } from './search-file.ts'
import { textSize, textsFile } from './texts-file.ts'

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
	const size = documents.reduce((sum, { document }) => sum + textSize(document), 0)
	const exponent = packExponent(size / Math.max(1, documents.length))
	yield* createWordIndex(
		documents.map(({ analysed }) => analysed),
		exponent,
	)
	for (const { path, from, to } of packsOf(documents.length, exponent))
		yield { path, content: textsFile(documents.slice(from, to).map(({ document }) => document)) }
}
