/** What a query finds. */
export interface SearchResult {
	/** How many documents were found, whatever the limit. */
	readonly total: number
	/** The best first. */
	readonly items: readonly SearchItem[]
	/** Words that were likely misspelt and what was looked for instead. */
	readonly corrections: readonly Correction[]
}

/** A document that was found. */
export interface SearchItem {
	readonly url: string
	readonly title: string
	readonly date: string
	readonly tags: readonly string[]
	/** Comparable within one result only. */
	readonly score: number
	/** One to three places in the text, the best first. */
	readonly sections: readonly FoundSection[]
}

/** A place in a document. */
export interface FoundSection {
	/** Empty before the first heading. */
	readonly heading: string
	/** What follows `#` in the address; may be empty. */
	readonly anchor: string
	/** Plain text in pieces, never HTML. */
	readonly excerpt: readonly ExcerptPiece[]
}

/** A piece of an excerpt. */
export interface ExcerptPiece {
	readonly text: string
	/** Whether it is a word that was looked for. */
	readonly marked: boolean
}

/** A word that was looked for in place of another. */
export interface Correction {
	readonly from: string
	readonly to: string
}
