import { blocksNamedIn } from './convert/expand-blocks.ts'
import { shownText } from './convert/shown-text.ts'
import { gatesInText } from './gates/gates-in-text.ts'
import { notForEverybody } from './gates/not-for-everybody.ts'
import type { ImportEntry, ImportItem } from './import-item.ts'
import type { Survey } from './survey/survey.ts'

/**
 * The entries of an export, with what reusable blocks hide of the posts that show them: a paywall in one, or a shortcode that begins in one
 * and ends in another. That is known when all of them are.
 */
export async function* withBlockGates(
	entries: AsyncIterable<ImportEntry>,
	blocks: Survey['blocks'],
): AsyncGenerator<ImportEntry> {
	for await (const entry of entries)
		yield entry.type === 'item' ? { ...entry, item: gatedByBlocks(entry.item, blocks) } : entry
}

function gatedByBlocks(item: ImportItem, blocks: Survey['blocks']): ImportItem {
	const texts = [item.body.text, item.excerpt].filter((text) => blocksNamedIn(text).length > 0)
	if (item.body.format !== 'wordpress' || texts.length === 0) return item
	const found = texts.flatMap((text) =>
		gatesInText(
			shownText(
				text,
				(id) => blocks.get(id),
				() => undefined,
			),
		),
	)
	if (found.length === 0) return item
	const gates = [...new Set([...(item.gates ?? []), ...found])]
	return { ...item, gates, hidden: item.hidden ?? notForEverybody, lostAddresses: [] }
}
