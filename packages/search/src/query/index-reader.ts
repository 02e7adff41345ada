import { digitValue } from '../format/digits.ts'
import type { IndexFile, StoredDocument, TextsFile } from '../format/files.ts'
import { frontDecode } from '../format/front-code.ts'
import { indexPath, spellingPath, textsPath, wordsPath } from '../format/paths.ts'
import type { Load } from './load.ts'
import { loadOnce } from './load-once.ts'

/** A group of words with one stem, as a query uses it. */
export interface WordGroup {
	readonly words: readonly string[]
	readonly postings: string
	/** How many documents have any of the words. */
	readonly frequency: number
}

/** The words of one file, each with its groups. */
export type Words = ReadonlyMap<string, readonly WordGroup[]>

/** Frequent words with one first letter; the number grows with their frequency. */
export type FrequentWords = readonly (readonly [word: string, frequency: number])[]

/** `index.json`, ready for use. */
export interface Manifest {
	readonly documents: number
	/** Where each file of words begins, sorted; the first is empty. */
	readonly boundaries: readonly string[]
	/** By word: the rank among the words that very many documents have. */
	readonly common: ReadonlyMap<string, number>
}

/** Reads the files of an index. Each is asked for once, and again only if that failed. */
export interface IndexReader {
	manifest(): Promise<Manifest>
	/** @param file Its place in `boundaries`. */
	words(file: number): Promise<Words>
	/** @param word Its first letter counts. */
	frequent(word: string): Promise<FrequentWords>
	document(number: number): Promise<StoredDocument>
}

/**
 * Makes an {@link IndexReader}. What it gives is checked: a file that is none of an index is an Error that names it.
 */
export function createIndexReader(load: Load): IndexReader {
	const index = loadOnce(load, (content) => {
		const { version, documents, pack, words, common, letters } = content as IndexFile
		check(version === 1 && words !== '' && isCount(documents, 1e8) && isCount(pack, 30))
		return {
			documents,
			pack,
			boundaries: frontDecode(words),
			common: new Map(common.split(' ').map((word, rank) => [word, rank])),
			letters,
		}
	})
	const words = loadOnce(load, readWords)
	const frequent = loadOnce(load, (content) => {
		const [list, frequencies] = content as [string, string]
		return frontDecode(list).map(
			(word, at) => [word, digitValue(frequencies.charCodeAt(at))] as const,
		)
	})
	const texts = loadOnce(load, (content) => {
		check(Array.isArray(content))
		return content as unknown as TextsFile
	})
	const manifest = () => index(indexPath)
	return {
		manifest,
		async words(file) {
			const { boundaries } = await manifest()
			return words(wordsPath(boundaries[file] as string))
		},
		async frequent(word) {
			const letter = String.fromCodePoint(word.codePointAt(0) as number)
			return (await manifest()).letters.includes(letter) ? frequent(spellingPath(letter)) : []
		},
		async document(number) {
			const { pack } = await manifest()
			const path = textsPath(number >> pack)
			const document = (await texts(path))[number % 2 ** pack]
			if (!isDocument(document)) throw new Error(`Unexpected content of ${path}`)
			return document
		},
	}
}

function readWords(content: unknown): Words {
	const byWord = new Map<string, WordGroup[]>()
	for (const [list, postings, frequency] of content as [string, string, number?][]) {
		check(typeof postings === 'string' && (frequency === undefined || frequency > 0))
		const group = { words: list.split(' '), postings, frequency: frequency ?? 0 }
		for (const word of group.words) {
			const groups = byWord.get(word)
			if (groups) groups.push(group)
			else byWord.set(word, [group])
		}
	}
	return byWord
}

function isDocument(document: StoredDocument | undefined): document is StoredDocument {
	if (!Array.isArray(document)) return false
	const [title, url, date, tags, description, sections] = document
	return (
		[title, url, date, description].every((text) => typeof text === 'string') &&
		[tags, sections].every(
			(list) => Array.isArray(list) && list.every((text) => typeof text === 'string'),
		)
	)
}

function isCount(value: unknown, most: number): boolean {
	return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most
}

function check(condition: boolean): asserts condition {
	if (!condition) throw new Error('Not as written')
}
