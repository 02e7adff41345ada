import { digit, digits } from '../format/digits.ts'
import type { SpellingFile } from '../format/files.ts'
import { frontCode } from '../format/front-code.ts'
import { spellingPath } from '../format/paths.ts'
import { unspaced } from '../text/split-unspaced.ts'
import type { SearchFile } from './search-file.ts'

/** Of more words with one first letter only the most frequent are told. */
const mostWords = 1500

/**
 * The files of frequent words, for words that are misspelt or not yet finished, and their letters.
 *
 * @param frequencies In the order of the words.
 */
export function spellingFiles(frequencies: ReadonlyMap<string, number>): {
	readonly letters: string
	readonly files: readonly SearchFile[]
} {
	const byLetter = new Map<string, [word: string, frequency: number][]>()
	for (const entry of frequencies) {
		const [word] = entry
		if (word.length < 3 || word.length > 24 || !isWord(word)) continue
		const letter = String.fromCodePoint(word.codePointAt(0) as number)
		const words = byLetter.get(letter)
		if (words) words.push(entry)
		else byLetter.set(letter, [entry])
	}
	const letters = [...byLetter.keys()].sort()
	return {
		letters: letters.join(''),
		files: letters.map((letter) => ({
			path: spellingPath(letter),
			content: contentOf(byLetter.get(letter) ?? []),
		})),
	}
}

function isWord(word: string): boolean {
	return /^[a-z]+$/.test(word) || (/^[\p{L}\p{M}]+$/u.test(word) && !unspaced.test(word))
}

function contentOf(words: readonly [word: string, frequency: number][]): string {
	const chosen = words.length > mostWords ? mostFrequent(words) : words
	const file: SpellingFile = [
		frontCode(chosen.map(([word]) => word)),
		chosen.map(([, frequency]) => digit(rounded(frequency))).join(''),
	]
	return JSON.stringify(file)
}

function mostFrequent(words: readonly [word: string, frequency: number][]) {
	return [...words]
		.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
		.slice(0, mostWords)
		.sort((a, b) => (a[0] < b[0] ? -1 : 1))
}

/** Four steps for each doubling: one more document changes few of them. */
function rounded(frequency: number): number {
	return Math.min(digits - 1, Math.round(4 * Math.log2(frequency)))
}
