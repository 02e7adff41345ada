import type { ElementContent } from 'hast'
import { defaultFootnoteBackContent } from 'mdast-util-to-hast'
import { BACK } from './back-arrow.ts'

/** What the link back from a footnote shows: {@link BACK}, with a number where there are several. */
export function backContent(reference: number, rereference: number): ElementContent[] {
	const [, ...numbers] = defaultFootnoteBackContent(reference, rereference)
	return [{ type: 'text', value: BACK }, ...numbers]
}
