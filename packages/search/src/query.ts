export type { Load } from './query/load.ts'
export { type FindOptions, openSearch, type Search } from './query/open-search.ts'
export type {
	Correction,
	ExcerptPiece,
	FoundSection,
	SearchItem,
	SearchResult,
} from './query/search-result.ts'
