import type { Post } from '@blog/core'
import type { AnalysedDocument, SearchDocument, WordIndex } from '@blog/search'
import { postHash } from '../plan/digest.ts'
import { type MakeIndex, makeIndex } from './make-index.ts'

/** What is kept of posts for the search, by their hash. */
export type Analyses = ReadonlyMap<string, AnalysedDocument>

/** Indexes posts, again and again: what did not change is not looked at. */
export interface SearchIndexer {
	/**
	 * @param name Of the index: posts of another one are others.
	 * @param documentOf Asked only for posts that are not known.
	 */
	index(
		name: string,
		posts: readonly Post<unknown>[],
		documentOf: (post: Post<unknown>) => SearchDocument,
	): Promise<WordIndex>
	/** Of the posts that each index has now; `undefined` if none was made. */
	readonly analyses: Analyses | undefined
}

/** How an indexer works. */
export interface IndexerOptions {
	/** Reads what is known from an earlier build. Default: nothing is. */
	readonly readBefore?: () => Analyses
	/** For many posts that are not known: in another thread. Default: here. */
	readonly makeMany?: MakeIndex
}

/** So few posts are analysed before a thread has started. */
const FEW = 100

/** Makes a {@link SearchIndexer}. */
export function searchIndexer(options: IndexerOptions = {}): SearchIndexer {
	const { readBefore = () => new Map(), makeMany = makeIndex } = options
	/** By the name of the index. */
	const latest = new Map<string, Analyses>()
	let before: Analyses | undefined
	return {
		async index(name, posts, documentOf) {
			before ??= readBefore()
			const own = latest.get(name) ?? before
			const keys = posts.map(postHash)
			const known = keys.map((key) => own.get(key))
			const job = posts.map((post, index) => known[index] ?? documentOf(post))
			const unknown = known.filter((analysed) => analysed === undefined).length
			const { index, analyses } = await (unknown > FEW ? makeMany : makeIndex)(job)
			latest.set(name, new Map(keys.map((key, at) => [key, analyses[at] as AnalysedDocument])))
			return index
		},
		get analyses() {
			return latest.size === 0
				? undefined
				: new Map([...latest.values()].flatMap((one) => [...one]))
		},
	}
}
