import {
	type AnalysedDocument,
	createAnalyser,
	createWordIndex,
	loadStemmers,
	type SearchDocument,
	type WordIndex,
} from '@blog/search'

/** What an index is made of: a document, or what is kept of one from an earlier build. Plain data. */
export type IndexEntry = AnalysedDocument | SearchDocument

/** An index, and what is to be kept of each document. Plain data. */
export interface MadeIndex {
	readonly index: WordIndex
	/** Empty if nobody keeps it. */
	readonly analyses: readonly AnalysedDocument[]
}

/** Makes an index, some documents after the others. */
export interface IndexMaker {
	/** Adds documents, in the order of the index; nothing of them is held. */
	add(entries: readonly IndexEntry[]): void
	/** @param keeps Whether what is known of documents is given back. */
	finish(keeps: boolean): Promise<MadeIndex>
	/** Ends it, finished or not. */
	stop(): Promise<void>
}

/** @param languages BCP 47 tags of the documents. */
export type StartIndex = (languages: readonly string[]) => Promise<IndexMaker>

/** {@link StartIndex} in this thread. */
export const startIndex: StartIndex = async (languages) => {
	const { analyse } = createAnalyser(await loadStemmers(languages))
	const analyses: AnalysedDocument[] = []
	return {
		add(entries) {
			for (const entry of entries) analyses.push('terms' in entry ? entry : analyse(entry))
		},
		finish: async (keeps) => ({
			index: createWordIndex(analyses),
			analyses: keeps ? analyses : [],
		}),
		async stop() {},
	}
}
