import {
	type AnalysedDocument,
	createAnalyser,
	createWordIndex,
	loadStemmers,
	type SearchDocument,
	type SearchFile,
	type Stemmers,
} from '@blog/search'
import type { AnalysisStore } from '../cache/analysis-store.ts'

/** A document, and what it is known by: another text if anything of the document is another. */
export type NamedDocument = readonly [id: string, document: SearchDocument]

/** What an {@link IndexMaker} is asked for. Plain data. */
export type IndexJob =
	/** To take documents of an index apart, in any order; nothing else of them is held. */
	| { readonly task: 'add'; readonly index: string; readonly documents: readonly NamedDocument[] }
	/** To make the index of the documents with these ids, in this order. */
	| {
			readonly task: 'make'
			readonly index: string
			readonly ids: readonly string[]
			readonly exponent: number
	  }
	/** To write down what is known of the documents of every index. */
	| { readonly task: 'keep' }

/** What became of an {@link IndexJob}. Plain data. */
export interface IndexReply {
	/** The index that was made. */
	readonly files?: readonly SearchFile[]
	/** Places in `ids` of documents that must be added first. */
	readonly missing?: readonly number[]
}

/** Makes indexes: here, or in another thread. */
export interface IndexMaker {
	/** Jobs are done in the order of the calls. */
	ask(job: IndexJob): Promise<IndexReply>
	stop(): Promise<void>
}

/** What is known of the documents of one index, by their ids. */
type Analyses = Map<string, AnalysedDocument>

/**
 * Makes an {@link IndexMaker} that works in this thread.
 *
 * @param store Where it finds what it knew of documents an earlier time.
 */
export function indexMaker(store?: AnalysisStore): IndexMaker {
	const stemmers: Stemmers = {}
	const { analyse } = createAnalyser(stemmers)
	const languages = new Set<string>()
	let known: Map<string, Analyses> | undefined
	let last: Promise<unknown> = Promise.resolve()

	function analysesOf(index: string): Analyses {
		known ??= new Map(store?.read())
		const analyses = known.get(index) ?? new Map()
		known.set(index, analyses)
		return analyses
	}

	async function learn(documents: readonly NamedDocument[]): Promise<void> {
		const more = documents
			.map(([, { language = '' }]) => language)
			.filter((language) => !languages.has(language))
		if (more.length === 0) return
		Object.assign(stemmers, await loadStemmers([...languages, ...more]))
		for (const language of more) languages.add(language)
	}

	async function answer(job: IndexJob): Promise<IndexReply> {
		if (job.task === 'keep') {
			if (known) store?.write(known)
			return {}
		}
		const analyses = analysesOf(job.index)
		if (job.task === 'add') {
			const unknown = job.documents.filter(([id]) => !analyses.has(id))
			await learn(unknown)
			for (const [id, document] of unknown) analyses.set(id, analyse(document))
			return {}
		}
		const missing = [...job.ids.keys()].filter((at) => !analyses.has(job.ids[at] as string))
		if (missing.length > 0) return { missing }
		// What the index does not have any more is forgotten.
		const own = new Map(job.ids.map((id) => [id, analyses.get(id) as AnalysedDocument]))
		known?.set(job.index, own)
		return { files: createWordIndex([...own.values()], job.exponent) }
	}

	return {
		ask(job) {
			const reply = last.then(() => answer(job))
			last = reply.catch(() => undefined)
			return reply
		},
		async stop() {},
	}
}
