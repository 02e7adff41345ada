// Building
export { type Analyser, createAnalyser } from './build/create-analyser.ts'
export { createSearchIndex, type IndexedDocument } from './build/create-search-index.ts'
export { createWordIndex } from './build/create-word-index.ts'
export { loadStemmers } from './build/load-stemmers.ts'
export { type Pack, packExponent, packsOf } from './build/packs.ts'
export type { AnalysedDocument, SearchDocument, SearchSection } from './build/search-document.ts'
export type { SearchFile } from './build/search-file.ts'
export type { Stemmer, Stemmers } from './build/stemmer.ts'
export { textSize, textsFile } from './build/texts-file.ts'

// Asking
export type { Load } from './query/load.ts'
export { type FindOptions, openSearch, type Search } from './query/open-search.ts'
export type {
	Correction,
	ExcerptPiece,
	FoundSection,
	SearchItem,
	SearchResult,
} from './query/search-result.ts'

// Words of texts, as building and asking see them
export { fold } from './text/fold.ts'
export type { Term } from './text/term.ts'
export { tokenise } from './text/tokenise.ts'
