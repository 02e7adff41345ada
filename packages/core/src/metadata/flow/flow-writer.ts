/**
 * Takes what `writeFlow` finds in a tree, in the order and with the white space of the HTML that Hugo makes of it. (Hugo counts
 * words and cuts summaries in its HTML; with a writer that drops tags no HTML has to be made.)
 */
export interface FlowWriter {
	/** Nothing more is wanted: the walk stops where it is. */
	readonly done: boolean
	/** Whether tags matter, other than `</p>` and `<br>`; if not, some are left out. */
	readonly wantsTags: boolean
	/** One or more tags, without text between them. */
	tag(html: string): void
	/** Text as the reader sees it. */
	text(text: string): void
	/** HTML of the author's: tags, comments, character references. */
	raw(html: string): void
}
