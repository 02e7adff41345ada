import { digit, digits } from '../format/digits.ts'
import { markOf, steps } from '../format/postings.ts'
import { type Field, fields, saturation } from './fields.ts'
import { languageOf } from './load-stemmers.ts'
import { createNumberList } from './number-list.ts'
import type { AnalysedDocument, SearchDocument } from './search-document.ts'
import type { Stemmers } from './stemmer.ts'
import { createVocabulary, type Vocabulary } from './vocabulary.ts'

/** Takes documents apart. Remembers words and their stems from one to the next: make one for a build. */
export interface Analyser {
	/** @returns The same for the same document, whatever was analysed before. */
	analyse(document: SearchDocument): AnalysedDocument
}

/**
 * Makes an {@link Analyser}.
 *
 * @param stemmers As `loadStemmers` gives them; without one, words are found as they are written.
 */
export function createAnalyser(stemmers: Stemmers = {}): Analyser {
	const languages = new Map<string, ReturnType<typeof createLanguageAnalyser>>()
	return {
		analyse(document) {
			const language = languageOf(document.language ?? '')
			let analyse = languages.get(language)
			if (!analyse) {
				const stemmer = Object.hasOwn(stemmers, language) ? stemmers[language] : undefined
				analyse = createLanguageAnalyser(createVocabulary(stemmer))
				languages.set(language, analyse)
			}
			return analyse(document)
		},
	}
}

function createLanguageAnalyser({ endings, lines, stems, stemOf, read }: Vocabulary) {
	const words = createNumberList()
	const found = createNumberList()
	/** By number of a stem: its weight in the document at hand, and the last of its words there. Empty elsewhere. */
	let weights = new Float64Array(0)
	let lastWord = new Int32Array(0)
	/** By number of a word: the document it was last seen in, and the word of the same stem that was seen before it there. */
	let seen = new Int32Array(0)
	let wordBefore = new Int32Array(0)
	let current = 0
	const signs = Array.from({ length: digits }, (_, value) => digit(value))

	/** Adds the words of a field to the weights. */
	function weigh({ weight, influence, length }: Field): void {
		weights = atLeast(weights, stems.length)
		lastWord = atLeast(lastWord, stems.length)
		seen = atLeast(seen, endings.length)
		wordBefore = atLeast(wordBefore, endings.length)
		const share = weight / (1 - influence + (influence * rounded(words.length)) / length)
		const { values, length: count } = words
		for (let at = 0; at < count; at++) {
			const value = values[at] as number
			const word = value >> 1
			const stem = stemOf[word] as number
			const before = weights[stem] as number
			weights[stem] = before + (value & 1 ? share / 2 : share)
			if (before === 0) {
				found.push(stem)
				lastWord[stem] = -1
			}
			if (seen[word] === current) continue
			seen[word] = current
			wordBefore[word] = lastWord[stem] as number
			lastWord[stem] = word
		}
	}

	return (document: SearchDocument): AnalysedDocument => {
		current++
		found.clear()
		let inTitle = 0
		fields.forEach((field, index) => {
			words.clear()
			for (const text of field.texts(document)) read(text, words)
			weigh(field)
			if (index === 0) inTitle = found.length
		})
		const terms: string[] = []
		const marks: string[] = []
		for (let index = 0; index < found.length; index++) {
			const stem = found.values[index] as number
			const weight = weights[stem] as number
			const level = Math.round((steps * weight) / (weight + saturation))
			marks.push(signs[markOf(level, index < inTitle)] as string)
			let word = lastWord[stem] as number
			let line = lines[word] as string
			for (word = wordBefore[word] as number; word >= 0; word = wordBefore[word] as number)
				line += endings[word]
			terms.push(line)
			weights[stem] = 0
		}
		return { terms: terms.join('\n'), weights: marks.join('') }
	}
}

/** Of long texts four steps for each doubling: a sentence more changes the weight of its own words, and seldom that of all others. */
function rounded(length: number): number {
	return length < 50 ? length : 2 ** (Math.round(4 * Math.log2(length)) / 4)
}

/** The array, or a longer one with the same values. */
function atLeast<T extends Int32Array | Float64Array>(array: T, length: number): T {
	if (array.length >= length) return array
	const longer = new (array.constructor as new (length: number) => T)(length * 2)
	longer.set(array)
	return longer
}
