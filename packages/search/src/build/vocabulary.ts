import { fold } from '../text/fold.ts'
import { tokenEnd, tokenStart } from '../text/scan.ts'
import { splitToken } from '../text/split-token.ts'
import { unspaced } from '../text/split-unspaced.ts'
import type { Term } from '../text/term.ts'
import { createNumberList, type NumberList } from './number-list.ts'
import type { Stemmer } from './stemmer.ts'
import { createTokenTable, hashStart, hashStep } from './token-table.ts'

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

/** Tokens longer than this are not likely to come again. */
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
	const table = createTokenTable()
	/** The words of all tokens one after the other, and by number of a token where its own end. */
	const known = createNumberList()
	const ends = createNumberList()

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

	function wordsOf(token: string): number[] {
		if (/^[A-Z]?[a-z]{2,39}$/.test(token)) return [plainNumber(token.toLowerCase()) * 2]
		return splitToken(token, 0).map((term) =>
			term.kind === 'tail' ? numberOf(term, token) * 2 + 1 : numberOf(term, token) * 2,
		)
	}

	/** Stemmers know words with their accents; two stems that differ by accents only are one. */
	function numberOf({ text, start, end, kind }: Term, token: string): number {
		if (text.length < 3) return wordNumber(text, text)
		const isPlain = kind === 'whole' || end - start === text.length
		if (isPlain && /^[a-z]+$/.test(text)) return plainNumber(text)
		if (/[^\p{L}\p{M}]/u.test(text) || unspaced.test(text)) return wordNumber(text, text)
		const written = token.slice(start, end).normalize('NFC').toLowerCase().replace(/['’]/g, '')
		return wordNumber(text, fold(stemmer(written)) || text)
	}

	function readToken(
		text: string,
		start: number,
		end: number,
		hash: number,
		words: NumberList,
	): void {
		const number = table.numberOf(text, start, end, hash)
		if (number === ends.length) {
			for (const word of wordsOf(table.tokens[number] as string)) known.push(word)
			ends.push(known.length)
		}
		const { values } = known
		const last = ends.values[number] as number
		for (let at = number === 0 ? 0 : (ends.values[number - 1] as number); at < last; at++)
			words.push(values[at] as number)
	}

	return {
		endings,
		lines,
		stemOf,
		stems,
		read(text, words) {
			const { length } = text
			let at = 0
			while (at < length) {
				const start = at
				let hash = hashStart
				let code = 32
				for (; at < length; at++) {
					code = text.charCodeAt(at)
					if (!isWordCode(code)) break
					hash = hashStep(hash, code)
				}
				// What ends most words needs no second look, and neither does what stands between them.
				if (code === 32 || code === 10 || code === 44 || at === length) {
					if (at > start && at - start <= remembered) readToken(text, start, at, hash, words)
					else if (at > start) for (const word of wordsOf(text.slice(start, at))) words.push(word)
					at++
					continue
				}
				const begin = at > start ? start : tokenStart(text, at)
				if (begin === length) return
				at = tokenEnd(text, begin)
				const kept = at - begin <= remembered ? hashOf(text, begin, at) : undefined
				if (kept !== undefined) readToken(text, begin, at, kept, words)
				else for (const word of wordsOf(text.slice(begin, at))) words.push(word)
			}
		},
	}
}

/** Whether it is a letter or digit of ASCII. */
function isWordCode(code: number): boolean {
	return (code > 96 && code < 123) || (code > 47 && code < 58) || (code > 64 && code < 91)
}

/** Undefined if there may be letters of scripts without spaces: such runs are nearly all different, and their pairs are not. */
function hashOf(text: string, start: number, end: number): number | undefined {
	let hash = hashStart
	let all = 0
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at)
		all |= code
		hash = hashStep(hash, code)
	}
	return all < 128 || !unspaced.test(text.slice(start, end)) ? hash : undefined
}
