import { unspaced } from '../text/split-unspaced.ts'
import { distance } from './distance.ts'
import type { IndexReader, WordGroup, Words } from './index-reader.ts'
import type { QueryWord } from './query-words.ts'

/** What the index has for a word of a query. */
export interface FoundWord {
	readonly word: QueryWord
	/** Groups, and how much each counts beside the word itself. */
	readonly groups: ReadonlyMap<WordGroup, number>
	/** The word that stands in its place, because it is likely misspelt. */
	readonly correction?: string
}

/** Of the words that begin with the one that is being written, so many count. */
const mostCompletions = 16

/** How much words count that were not written so. */
const [completed, related, misspelt] = [0.5, 0.6, 0.7]

/**
 * Looks a word up: as it is written; if it is the last one or unknown, what begins with it; if there is nothing, a word with the same
 * beginning, or one that is a letter or two away.
 */
export async function findWord(word: QueryWord, reader: IndexReader): Promise<FoundWord> {
	const { text } = word
	const groups = new Map<WordGroup, number>()
	const add = (found: readonly WordGroup[] | undefined, weight: number) => {
		for (const group of found ?? []) if (!groups.has(group)) groups.set(group, weight)
	}
	const words = await wordsAt(text, reader)
	add(words.get(text), 1)
	if (groups.size === 0 && (text.length > 1 || word.isOpen || unspaced.test(text)))
		add(mostFrequent(text, await completions(text, words, reader)), completed)
	// A word that is known may go on too, but nothing is loaded for that.
	else if (word.isOpen) add(mostFrequent(text, [words]), completed)
	if (groups.size > 0 || word.isWhole || text.length < 4 || /[^\p{L}\p{M}]/u.test(text))
		return { word, groups }
	const near = nearest(text, frequentIn(words), 1)[0]
	if (near === undefined) add(siblings(text, words, 5), related)
	const correction = near ?? (groups.size > 0 ? undefined : await respell(text, reader))
	if (correction === undefined) {
		if (groups.size === 0) add(siblings(text, words, 4), related)
		return { word, groups }
	}
	add((await wordsAt(correction, reader)).get(correction), misspelt)
	return { word, groups, correction }
}

/** The file of words where a word would be. */
async function wordsAt(word: string, reader: IndexReader): Promise<Words> {
	return reader.words(fileOf(word, (await reader.manifest()).boundaries))
}

/** The place of the last boundary that is not after a word. */
function fileOf(word: string, boundaries: readonly string[]): number {
	let [low, high] = [0, boundaries.length - 1]
	while (low < high) {
		const middle = (low + high + 1) >> 1
		if ((boundaries[middle] as string) <= word) low = middle
		else high = middle - 1
	}
	return low
}

/** Where words are that begin so. If they fill many files, a list of frequent words says which to look at. */
async function completions(start: string, first: Words, reader: IndexReader): Promise<Words[]> {
	const { boundaries } = await reader.manifest()
	const from = fileOf(start, boundaries)
	const to = fileOf(`${start}\uffff`, boundaries)
	const files = [first]
	if (to === from + 1) files.push(await reader.words(to))
	else if (to > from) {
		const frequent = (await reader.frequent(start))
			.filter(([word]) => word.startsWith(start))
			.sort((a, b) => b[1] - a[1])
			.slice(0, 3)
		files.push(...(await Promise.all(frequent.map(([word]) => wordsAt(word, reader)))))
	}
	return files
}

/** The most frequent groups with a word that begins so. */
function mostFrequent(start: string, files: readonly Words[]): WordGroup[] {
	const found = new Set<WordGroup>()
	for (const words of files)
		for (const [word, groups] of words)
			if (word.startsWith(start)) for (const group of groups) found.add(group)
	return [...found].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, mostCompletions)
}

/**
 * Other forms of an unknown word: `deployed` for `deploying`. They share all but three letters.
 *
 * @param least So many letters are shared.
 */
function siblings(text: string, words: Words, least: number): WordGroup[] {
	let longest = Math.max(least, text.length - 3)
	let found: WordGroup[] = []
	for (const [word, groups] of words) {
		let same = 0
		while (same < word.length && word[same] === text[same]) same++
		if (same < longest || word.length - same > 3) continue
		if (same > longest) found = []
		longest = same
		found.push(...groups)
	}
	return found
}

/** The likeliest word that was meant: the nearest, and of these the most frequent. Also looked for behind a wrong first letter. */
async function respell(text: string, reader: IndexReader): Promise<string | undefined> {
	const limit = text.length < 8 ? 1 : 2
	const [first] = nearest(text, await reader.frequent(text), limit)
	return first ?? nearest(text, await reader.frequent(text.slice(1)), limit)[0]
}

function frequentIn(words: Words): [string, number][] {
	return [...words].map(([word, groups]) => [word, Math.max(...groups.map(sizeOf))])
}

function nearest(
	text: string,
	words: readonly (readonly [string, number])[],
	limit: number,
): string[] {
	return words
		.map(([word, frequency]) => ({ word, frequency, steps: distance(text, word, limit) }))
		.filter(({ steps }) => steps <= limit)
		.sort((a, b) => a.steps - b.steps || b.frequency - a.frequency)
		.map(({ word }) => word)
}

/** Of how many documents a group is, about. */
function sizeOf({ frequency, postings }: WordGroup): number {
	return frequency || postings.length
}
