import {
	type AnalysedDocument,
	createAnalyser,
	createWordIndex,
	loadStemmers,
	type SearchDocument,
	type WordIndex,
} from '@blog/search'

/** Documents in the order of the index: what is kept of each from an earlier build, or itself. Plain data. */
export type IndexJob = readonly (AnalysedDocument | SearchDocument)[]

/** An index, and what is to be kept of each document. Plain data. */
export interface MadeIndex {
	readonly index: WordIndex
	readonly analyses: readonly AnalysedDocument[]
}

/** Makes an index. */
export type MakeIndex = (job: IndexJob) => Promise<MadeIndex>

/** {@link MakeIndex} in this thread. */
export const makeIndex: MakeIndex = async (job) => {
	const languages = job.map((entry) => ('terms' in entry ? '' : (entry.language ?? '')))
	const { analyse } = createAnalyser(await loadStemmers(languages))
	const analyses = job.map((entry) => ('terms' in entry ? entry : analyse(entry)))
	return { index: createWordIndex(analyses), analyses }
}
