import type { WordsFile } from '../format/files.ts'
import { hash, wordsPath } from '../format/paths.ts'
import type { EncodedGroup } from './encode-group.ts'
import type { SearchFile } from './search-file.ts'
import type { WordEntry } from './sort-words.ts'

/** Characters of a file, at least and at most; one group may be more. */
const [least, most] = [3_000, 7_000]

/** The files of words and where each begins. */
export interface WordFiles {
	readonly boundaries: readonly string[]
	readonly files: readonly SearchFile[]
}

/**
 * Parts groups among files by their words; a group is in every file that one of its words belongs to.
 *
 * A file ends at the word, of those that would make it neither too small nor too large, that hashes to the least: a change moves the
 * boundaries near it, and no others.
 *
 * @param entries As `sortWords` gives them.
 */
export function wordFiles(entries: readonly WordEntry[]): WordFiles {
	const boundaries: string[] = []
	const files: SearchFile[] = []
	const paths = new Set<string>()
	for (let start = 0; start < entries.length || files.length === 0; ) {
		const boundary = boundaryAt(entries, start)
		const path = wordsPath(boundary)
		paths.add(path)
		const end = endOf(entries, start, paths)
		boundaries.push(boundary)
		files.push({ path, content: contentOf(entries.slice(start, end)) })
		start = end
	}
	return { boundaries, files }
}

function endOf(entries: readonly WordEntry[], start: number, taken: ReadonlySet<string>): number {
	const groups = new Set<EncodedGroup>()
	let size = 0
	let best = entries.length
	let bestHash = Number.POSITIVE_INFINITY
	for (let at = start; at < entries.length; at++) {
		const { word, group } = entries[at] as WordEntry
		const isNew = at > start && word !== entries[at - 1]?.word
		const value = isNew && size >= least ? hash(word) : bestHash
		// Two boundaries with one name are as likely as a lottery won, but then words would be lost.
		if (value < bestHash && !taken.has(wordsPath(boundaryAt(entries, at)))) {
			best = at
			bestHash = value
		}
		if (!groups.has(group)) {
			groups.add(group)
			size += group.postings.length + 8
			for (const { length } of group.words) size += length + 1
		}
		if (size > most && best < entries.length) return best
	}
	return entries.length
}

/** The shortest text that is after all words of the file before, and not after the first word of this one. */
function boundaryAt(entries: readonly WordEntry[], start: number): string {
	const word = entries[start]?.word ?? ''
	const before = entries[start - 1]?.word
	if (before === undefined) return ''
	let length = 1
	while (word.slice(0, length) <= before) length++
	return word.slice(0, length)
}

function contentOf(entries: readonly WordEntry[]): string {
	const groups = new Set(entries.map(({ group }) => group))
	const file: WordsFile = [...groups].map(({ words, postings, frequency, complete }) =>
		complete ? [words.join(' '), postings] : [words.join(' '), postings, frequency],
	)
	return JSON.stringify(file)
}
