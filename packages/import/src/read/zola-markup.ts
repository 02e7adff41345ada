import type { ImportSite } from '../import-item.ts'
import { tableOf } from './table-of.ts'

/**
 * How Zola reads Markdown, as far as a blog reads it otherwise unless it is told: quotes stay straight, and bare addresses are no links.
 *
 * @param config Of a Zola site; empty if it cannot be read.
 * @see https://www.getzola.org/documentation/getting-started/configuration/
 */
export function zolaMarkup({
	markdown,
}: Record<string, unknown>): Pick<ImportSite, 'smartPunctuation' | 'extras'> {
	const { smart_punctuation, render_emoji, definition_list } = tableOf(markdown)
	return {
		...(smart_punctuation !== true && { smartPunctuation: false }),
		extras: {
			bareLinks: false,
			...(render_emoji === true && { emoji: true }),
			...(definition_list === true && { definitionLists: true }),
		},
	}
}
