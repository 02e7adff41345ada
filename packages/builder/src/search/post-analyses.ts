import type { Post } from '@blog/core'
import {
	type AnalysedDocument,
	createAnalyser,
	loadStemmers,
	type SearchDocument,
} from '@blog/search'
import { postHash } from '../plan/digest.ts'

/** By the hash of a post. */
export type Analyses = ReadonlyMap<string, AnalysedDocument>

/** What an index of the search holds of posts; each is analysed once. */
export interface PostAnalyses {
	/** @param documentOf Asked only for posts that are not known. */
	of(
		posts: readonly Post<unknown>[],
		documentOf: (post: Post<unknown>) => SearchDocument,
	): Promise<readonly AnalysedDocument[]>
	/** Of the posts that were asked for last; `undefined` if none were. */
	readonly latest: Analyses | undefined
}

/**
 * Makes {@link PostAnalyses}.
 *
 * @param readBefore What is known from an earlier build.
 */
export function postAnalyses(readBefore: () => Analyses = () => new Map()): PostAnalyses {
	let latest: Analyses | undefined
	return {
		async of(posts, documentOf) {
			const before = latest ?? readBefore()
			const stemmers = await loadStemmers(posts.map(({ language }) => language))
			const analyser = createAnalyser(stemmers)
			const analyses = posts.map((post) => {
				const key = postHash(post)
				return [key, before.get(key) ?? analyser.analyse(documentOf(post))] as const
			})
			latest = new Map(analyses)
			return analyses.map(([, analysed]) => analysed)
		},
		get latest() {
			return latest
		},
	}
}
