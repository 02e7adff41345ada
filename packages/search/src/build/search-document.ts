/** What an index is made of: a post, or whatever else can be found. */
export interface SearchDocument {
	/** Given back as it is. Relative to the site, the index works from any folder. */
	readonly url: string
	readonly title: string
	readonly description?: string
	readonly tags: readonly string[]
	/** As it is shown. */
	readonly date?: string
	/** BCP 47 tag; says which stemmer is used. */
	readonly language?: string
	/** The text by headings, in order; what stands before the first has an empty one. */
	readonly sections: readonly SearchSection[]
}

/** What stands below a heading. */
export interface SearchSection {
	readonly heading: string
	/** The `id` to link to, or nothing. */
	readonly anchor: string
	readonly text: string
}

/** The words of a document with their weights: all that an index needs of it besides what it shows. Plain JSON, to be kept. */
export interface AnalysedDocument {
	/** A line for each stem: itself, then its words after spaces; what a word has in common with the stem is left out. */
	readonly terms: string
	/** For each line a character: weight, and whether the title has it. */
	readonly weights: string
}
