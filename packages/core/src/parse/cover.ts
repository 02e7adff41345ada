/** The picture shown above a post and in cards (PaperMod's `cover`). */
export interface Cover {
	readonly image: string
	readonly alt: string
	readonly caption?: string
}
