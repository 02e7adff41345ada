import type { WordEntry } from './sort-words.ts'

/** In how many documents each word's group is, in the order of the words; of a word with several stems the most. */
export function frequencies(entries: readonly WordEntry[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>()
	for (const { word, group } of entries)
		if ((found.get(word) ?? 0) < group.frequency) found.set(word, group.frequency)
	return found
}
