import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'

/** A text in which something became Markdown. */
export interface Expanded {
	readonly text: string
	readonly diagnostics: readonly Diagnostic[]
	/** Makes positions of the text's tree those of the text before. */
	finish(tree: Root): void
}
