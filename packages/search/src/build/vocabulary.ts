import { fold } from '../text/fold.ts'
import { unspaced } from '../text/split-unspaced.ts'
import type { Term } from '../text/term.ts'
import { tokenise } from '../text/tokenise.ts'
import type { NumberList } from './number-list.ts'
import type { Stemmer } from './stemmer.ts'

/** The words of one language that were seen, numbered, with their stems, numbered too. A word is split and stemmed once. */
export interface Vocabulary {
	/** By number of a word: what of it is not its stem, or all of it after a sign that no word begins with; a space before it. */
	readonly endings: readonly string[]
	/** By number of a word: its stem and its ending. */
	readonly lines: readonly string[]
	/** By number of a word: the number of its stem. */
	readonly stemOf: readonly number[]
	/** By number of a stem. */
	readonly stems: readonly string[]
	/** Adds the words of a text to a list, twice its number each, and one more for a `tail`, which counts half. */
	read(text: string, words: NumberList): void
}

/**
 * Pieces that hold whole tokens, and all that is in the text; what they are is looked at once for each. Found by one expression: going over
 * the text by ourselves, without making strings, takes longer until the code is compiled, and then the build is over.
 */
const pieces =
	/(?:\.(?=net|NET|Net))?[A-Za-z\d\x80-\uffff]+(?:[-_.:'+#]+[A-Za-z\d\x80-\uffff]+)*(?:\+\+|#)?/g

/** Pieces longer than this are not likely to come again. */
const remembered = 48

/** Makes an empty {@link Vocabulary}. */
export function createVocabulary(stemmer: Stemmer = (word) => word): Vocabulary {
	const endings: string[] = []
	const stemOf: number[] = []
	const stems: string[] = []
	const stemNumbers = new Map<string, number>()
	const lines: string[] = []
	/** By folded word: its last number; by number, the one before of the same word with another stem. */
	const wordNumbers = new Map<string, number>()
	const numberBefore: number[] = []
	/** By word in small letters of ASCII, as it was written: its number. The stem of one with accents may be another. */
	const plainNumbers = new Map<string, number>()
	/** What {@link learn} has given for a piece. */
	const known = new Map<string, number>()
	const several: (readonly number[])[] = []

	function wordNumber(text: string, stem: string): number {
		const last = wordNumbers.get(text) ?? -1
		for (let number = last; number >= 0; number = numberBefore[number] as number)
			if (stems[stemOf[number] as number] === stem) return number
		let stemNumber = stemNumbers.get(stem)
		if (stemNumber === undefined) {
			stemNumber = stems.push(stem) - 1
			stemNumbers.set(stem, stemNumber)
		}
		stemOf.push(stemNumber)
		const ending = text.startsWith(stem) ? ` ${text.slice(stem.length)}` : ` =${text}`
		lines.push(stem + ending)
		numberBefore.push(last)
		const number = endings.push(ending) - 1
		wordNumbers.set(text, number)
		return number
	}

	function plainNumber(text: string): number {
		let number = plainNumbers.get(text)
		if (number === undefined) {
			number = wordNumber(text, stemmer(text) || text)
			plainNumbers.set(text, number)
		}
		return number
	}

	function wordsOf(piece: string): number[] {
		if (/^[A-Z]?[a-z]{2,39}$/.test(piece)) return [plainNumber(piece.toLowerCase()) * 2]
		return tokenise(piece).map((term) =>
			term.kind === 'tail' ? numberOf(term, piece) * 2 + 1 : numberOf(term, piece) * 2,
		)
	}

	/** Stemmers know words with their accents; two stems that differ by accents only are one. */
	function numberOf({ text, start, end, kind }: Term, piece: string): number {
		if (text.length < 3) return wordNumber(text, text)
		const isPlain = kind === 'whole' || end - start === text.length
		if (isPlain && /^[a-z]+$/.test(text)) return plainNumber(text)
		if (/[^\p{L}\p{M}]/u.test(text) || unspaced.test(text)) return wordNumber(text, text)
		const written = piece.slice(start, end).normalize('NFC').toLowerCase().replace(/['’]/g, '')
		return wordNumber(text, fold(stemmer(written)) || text)
	}

	/** The number of the only word of a piece, or, below 0, the place of all its words. */
	function learn(piece: string): number {
		const found = wordsOf(piece)
		const value = found.length === 1 ? (found[0] as number) : -several.push(found)
		if (piece.length <= remembered && !unspaced.test(piece)) known.set(piece, value)
		return value
	}

	return {
		endings,
		lines,
		stemOf,
		stems,
		read(text, words) {
			for (const piece of text.match(pieces) ?? []) {
				const value = known.get(piece) ?? learn(piece)
				if (value >= 0) words.push(value)
				else for (const word of several[-1 - value] as readonly number[]) words.push(word)
			}
		},
	}
}
