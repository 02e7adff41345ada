/** One word of a text as an index knows it. */
export interface Term {
	/** Folded, never empty, without white space. */
	readonly text: string
	/** Where it stands: a place in the text, in UTF-16 units. */
	readonly start: number
	readonly end: number
	/**
	 * - `word`: stands alone;
	 * - `part`: of a compound, `node` in `node.js`;
	 * - `whole`: the compound, `nodejs`;
	 * - `tail`: the last character of a run without spaces, so that it is found alone; no query needs it.
	 */
	readonly kind: 'word' | 'part' | 'whole' | 'tail'
}
