import { textColumn } from './text-column.ts'
import type { Tokens } from './tokens.ts'

/** What stands beside the text, and the space between them, in the font size of the page. */
const [WIDTH, GAP] = [13, 3.5]

/** Widest zero of common fonts, to the one that {@link textColumn} reckons with. */
const WIDER = 8 / 7

/** The table of contents beside the text, where there is room: out of its flow, so that nothing else moves. */
export function besideText(tokens: Partial<Tokens> = {}): string {
	const { width, margin } = textColumn(tokens)
	// The margin is two and a half of that size.
	const root = margin / 2.5
	const room = Math.ceil(width * WIDER + 2 * (WIDTH + GAP) * root + root)
	return `
@media screen and (min-width: ${room}px) {
	.toc { position: sticky; top: 1.5rem; float: inline-end; width: ${WIDTH}rem; max-height: calc(100vh - 3rem); margin-inline-end: ${-WIDTH - GAP}rem; padding: 0; overflow-y: auto; background: none; border: 0; font-size: 0.85rem; }
}
`
}
