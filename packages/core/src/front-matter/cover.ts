/** The picture shown above a post, and on the cards of social sites that link to it (PaperMod's `cover`). */
export interface Cover {
	readonly image: string
	readonly alt: string
	readonly caption?: string
	/** For cards alone: `hidden` or `hiddenInSingle`. */
	readonly hidden?: boolean
}
