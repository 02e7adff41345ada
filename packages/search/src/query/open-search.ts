import { type FoundWord, findWord } from './find-word.ts'
import { createIndexReader, type Manifest } from './index-reader.ts'
import type { Load } from './load.ts'
import { type QueryWord, queryWords } from './query-words.ts'
import { rank } from './rank.ts'
import type { SearchResult } from './search-result.ts'
import { showDocument } from './show-document.ts'

/** An index that can be asked. */
export interface Search {
	/**
	 * Finds documents.
	 *
	 * @param query Any text. The last word may be unfinished, unless something follows it.
	 * @throws Error if a file cannot be loaded or is none of an index. Asking again loads it again.
	 */
	find(query: string, options?: FindOptions): Promise<SearchResult>
	/**
	 * Finds the numbers of all documents that {@link Search.find} would give, the best first. No text is loaded and looked through for it.
	 *
	 * @throws Error As `find`.
	 */
	rank(query: string, options?: Pick<FindOptions, 'words'>): Promise<readonly number[]>
}

/** Which of the results are given. */
export interface FindOptions {
	/** How many at most; 5 if not given. */
	readonly limit?: number
	/** How many of the best are left out. */
	readonly offset?: number
	/**
	 * How many words of the query are looked up at most, 6 if not given: each is a file to load. Words that very many documents have are
	 * left out first. Where loading costs nothing there is no need for a limit: there are never more than 12.
	 */
	readonly words?: number
}

/**
 * Opens an index. Loads nothing before the first query, and every file once.
 *
 * @example
 * const search = openSearch(async (path) => (await fetch(new URL(path, base))).json())
 * const { items } = await search.find('stale-while-revalidate')
 */
export function openSearch(load: Load): Search {
	const reader = createIndexReader(load)

	async function ranking(query: string, most = 6) {
		const manifest = await reader.manifest()
		const words = rarest(queryWords(query), most, manifest)
		const found = await Promise.all(words.map((word) => findWord(word, reader)))
		return { found, ...rank(found, manifest.documents) }
	}

	return {
		async rank(query, { words } = {}) {
			return (await ranking(query, words)).ranked.map(({ document }) => document)
		},
		async find(query, { limit = 5, offset = 0, words: most } = {}) {
			const { found, ranked, rarities } = await ranking(query, most)
			const wanted = { numbers: numberWords(found), rarities }
			const items = await Promise.all(
				ranked
					.slice(Math.max(0, offset), Math.max(0, offset) + Math.max(0, limit))
					.map(async ({ document, score }) =>
						showDocument(await reader.document(document), score, wanted),
					),
			)
			const corrections = found.flatMap(({ word, correction }) =>
				correction === undefined ? [] : [{ from: word.written, to: correction }],
			)
			return { total: ranked.length, items, corrections }
		},
	}
}

/** Leaves out words of a query that has too many: the most frequent first, then those at the end. */
function rarest(
	words: readonly QueryWord[],
	most: number,
	{ common }: Manifest,
): readonly QueryWord[] {
	const rankOf = ({ text }: QueryWord) => common.get(text) ?? Number.POSITIVE_INFINITY
	const kept = new Set(
		[...words]
			.sort((a, b) => (rankOf(a) < rankOf(b) ? 1 : rankOf(a) > rankOf(b) ? -1 : 0))
			.slice(0, most),
	)
	return words.filter((word) => kept.has(word))
}

/** For each word of the index that was found, the number of the query's word. */
function numberWords(found: readonly FoundWord[]): ReadonlyMap<string, number> {
	const numbers = new Map<string, number>()
	for (const [number, { groups }] of found.entries())
		for (const { words } of groups.keys())
			for (const word of words) if (!numbers.has(word)) numbers.set(word, number)
	for (const [number, { word }] of found.entries()) numbers.set(word.text, number)
	return numbers
}
