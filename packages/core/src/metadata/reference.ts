/** A link or an image of a post, as written. */
export interface Reference {
	readonly url: string
	/** Text of the link, or `alt` of the image. */
	readonly text: string
	readonly line: number
	readonly column: number
	/** An address of a `srcset`: another size or format of an image. */
	readonly isCandidate?: true
}
