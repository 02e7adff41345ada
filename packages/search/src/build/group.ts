/** Words of one stem and the documents that have any of them. */
export interface Group {
	readonly words: string[]
	/** Numbers of documents, ascending, each followed by level and title as one number: of all, or the strongest. */
	entries: number[]
	/** How many documents have them. */
	frequency: number
}
