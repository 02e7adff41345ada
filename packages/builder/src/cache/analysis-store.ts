import { join } from 'node:path'
import { readStore, writeStore } from '@blog/core/store'
import { type Analyses, type PostAnalyses, postAnalyses } from '../search/post-analyses.ts'

/** What is kept of posts for the search. */
export interface AnalysisStore {
	readonly analyses: PostAnalyses
	/** Writes down what is known, if something was asked for. */
	write(): void
}

/**
 * Opens what an earlier build has kept of posts for the search; it is read when it is needed.
 *
 * @param folder Of the cache.
 * @param key Of the engine and the config: after a change of them nothing is known.
 */
export function openAnalysisStore(folder: string, key: string): AnalysisStore {
	const file = join(folder, 'search')
	const analyses = postAnalyses(() => (readStore(file, key) as Analyses | undefined) ?? new Map())
	return {
		analyses,
		write() {
			if (analyses.latest) writeStore(file, key, analyses.latest)
		},
	}
}
