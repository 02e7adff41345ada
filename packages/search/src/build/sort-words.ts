import type { EncodedGroup } from './encode-group.ts'

/** A word and a group that it leads to. */
export interface WordEntry {
	readonly word: string
	readonly group: EncodedGroup
}

/** The words of all groups in order; a word with several stems comes once for each. */
export function sortWords(groups: readonly EncodedGroup[]): WordEntry[] {
	const first = new Map<string, EncodedGroup>()
	const others = new Map<string, EncodedGroup[]>()
	for (const group of groups)
		for (const word of group.words) {
			if (!first.has(word)) first.set(word, group)
			else if (!others.get(word)?.push(group)) others.set(word, [group])
		}
	const entries: WordEntry[] = []
	for (const word of [...first.keys()].sort()) {
		entries.push({ word, group: first.get(word) as EncodedGroup })
		for (const group of others.get(word) ?? []) entries.push({ word, group })
	}
	return entries
}
