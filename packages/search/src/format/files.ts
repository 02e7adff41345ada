/** `index.json`: what a search must know before it asks for anything else. */
export interface IndexFile {
	/** Of the format. */
	readonly version: 1
	/** How many documents there are. */
	readonly documents: number
	/** A pack of texts has two to the power of this many documents. */
	readonly pack: number
	/** Where each file of words begins, sorted, front-coded; the first is empty. */
	readonly words: string
	/** Words of very many documents, the most frequent first, apart by spaces. */
	readonly common: string
	/** First letters that have a file of frequent words. */
	readonly letters: string
}

/**
 * `words/….json`: groups of words with one stem. Words, sorted and apart by spaces; postings; number of documents that have them, if
 * not every posting is here.
 */
export type WordsFile = readonly (
	| readonly [words: string, postings: string]
	| readonly [words: string, postings: string, frequency: number]
)[]

/** `spelling/….json`: frequent words, front-coded; a character for each says how frequent. */
export type SpellingFile = readonly [words: string, frequencies: string]

/** `texts/….json`: what is shown of each document. */
export type TextsFile = readonly StoredDocument[]

/** A document in {@link TextsFile}: each section is its heading, its anchor and its text. */
export type StoredDocument = readonly [
	title: string,
	url: string,
	date: string,
	tags: readonly string[],
	description: string,
	sections: readonly string[],
]
