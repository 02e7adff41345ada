/** The words that the renderer itself writes into a post, in one language. */
export interface Labels {
	/** Heading above the footnotes, for screen readers. */
	readonly footnotes: string
	/** Label of the link from a footnote back to its `n`th reference. */
	readonly backToReference: string
	/** Label of a heading's link to itself; the heading's text follows. */
	readonly linkToSection: string
	/** Label of a table that scrolls. */
	readonly table: string
	readonly copy: string
	readonly note: string
	readonly tip: string
	readonly important: string
	readonly warning: string
	readonly caution: string
}
