import type { Root } from 'mdast'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { QrCode } from './shortcodes/qr.ts'

/** What in a text stands for something else: shortcodes of Hugo alone, or templates, components, containers and parts of other files too. */
export type Expansion = 'shortcodes' | 'templates'

/** A text in which something became Markdown. */
export interface Expanded {
	readonly text: string
	readonly diagnostics: readonly Diagnostic[]
	/** Codes that it shows, of which images are to be made. */
	readonly qrCodes?: readonly QrCode[]
	/** Makes positions of the text's tree those of the text before. */
	finish(tree: Root): void
}
