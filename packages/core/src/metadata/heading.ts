/** A heading of a post, for tables of contents. */
export interface Heading {
	/** 1 to 6. */
	readonly depth: 1 | 2 | 3 | 4 | 5 | 6
	readonly text: string
	/** The `id` attribute in the HTML, unique in the post. */
	readonly id: string
	readonly line: number
}
