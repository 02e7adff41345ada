import { join } from 'node:path'
import { readStore, writeStore } from '@blog/core/store'
import type { AnalysedDocument } from '@blog/search'

/** What is known of the documents of each index, by their ids. */
type Analyses = ReadonlyMap<string, Map<string, AnalysedDocument>>

/** What is kept of posts for the search. */
export interface AnalysisStore {
	/** What an earlier build has kept; nothing if that is damaged or of another engine or config. */
	read(): Analyses
	write(analyses: Analyses): void
}

/**
 * Opens what is kept of posts for the search.
 *
 * @param folder Of the cache.
 * @param key Of the engine and the config.
 */
export function analysisStore(folder: string, key: string): AnalysisStore {
	const file = join(folder, 'search')
	return {
		read() {
			const kept = readStore(file, key) as Record<string, Map<string, AnalysedDocument>> | undefined
			return new Map(Object.entries(kept ?? {}))
		},
		write(analyses) {
			// Maps in an object are written in pieces.
			writeStore(file, key, Object.fromEntries(analyses))
		},
	}
}
