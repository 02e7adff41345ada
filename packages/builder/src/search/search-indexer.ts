import { setImmediate } from 'node:timers/promises'
import type { Post } from '@blog/core'
import type { AnalysedDocument, SearchDocument, WordIndex } from '@blog/search'
import { postHash } from '../plan/digest.ts'
import { type StartIndex, startIndex } from './make-index.ts'

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
	/** Whether what is known of posts is kept for the next time. Default true. */
	readonly keeps?: boolean
	/** For many posts that are not known: in another thread. Default: here. */
	readonly startMany?: StartIndex
}

/** So few posts are analysed before a thread has started. */
const FEW = 100

/** Posts between two turns of the event loop, in which trees that nobody holds are freed. */
const BATCH = 1000

/** Makes a {@link SearchIndexer}. */
export function searchIndexer(options: IndexerOptions = {}): SearchIndexer {
	const { readBefore = () => new Map(), keeps = true, startMany = startIndex } = options
	/** By the name of the index. */
	const latest = new Map<string, Analyses>()
	let before: Analyses | undefined
	return {
		async index(name, posts, documentOf) {
			before ??= readBefore()
			const own = latest.get(name) ?? before
			const known = posts.filter((post) => own.has(postHash(post))).length
			const start = posts.length - known > FEW ? startMany : startIndex
			const maker = await start([...new Set(posts.map(({ language }) => language))])
			try {
				for (let from = 0; from < posts.length; from += BATCH) {
					const batch = posts.slice(from, from + BATCH)
					maker.add(batch.map((post) => own.get(postHash(post)) ?? documentOf(post)))
					await setImmediate()
				}
				const { index, analyses } = await maker.finish(keeps)
				if (keeps)
					latest.set(
						name,
						new Map(posts.map((post, at) => [postHash(post), analyses[at] as AnalysedDocument])),
					)
				return index
			} finally {
				await maker.stop()
			}
		},
		get analyses() {
			return latest.size === 0
				? undefined
				: new Map([...latest.values()].flatMap((one) => [...one]))
		},
	}
}
