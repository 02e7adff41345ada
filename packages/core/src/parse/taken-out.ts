import type { Nodes } from 'mdast'

/** What stands in a text and Markdown of GitHub would read otherwise than it is meant. */
export type TakenOut = { readonly start: number; readonly end: number } & (
	| { readonly kind: 'comment' }
	| { readonly kind: 'html' | 'text'; readonly value: string }
	/** Markdown to be read in place of what stands there. */
	| { readonly kind: 'markdown'; readonly value: string }
	/** A word to Markdown, whatever is in it: the name of a footnote, by which its tree knows it. */
	| { readonly kind: 'name'; readonly identifier: string }
	/** Bars of a table's row where none stand, and empty cells between them. */
	| { readonly kind: 'cells'; readonly bars: number }
	| { readonly kind: 'math'; readonly value: string; readonly form: FormulaForm }
	| { readonly kind: 'abbreviation'; readonly word: string; readonly title: string }
	/** What becomes of it in the tree, on lines of its own: nothing parts blocks, and that is all. */
	| { readonly kind: 'block'; readonly node: Nodes | undefined }
	/** The same within a line. */
	| { readonly kind: 'inline'; readonly node: Nodes }
)

/** How a formula is shown: `alone` as a block if nothing else is in its paragraph, else within the line. */
export type FormulaForm = 'inline' | 'block' | 'alone'
