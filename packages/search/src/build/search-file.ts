/** A file of an index, ready to be written. */
export interface SearchFile {
	/** Relative to the index, with `/`. */
	readonly path: string
	/** JSON. */
	readonly content: string
}
