import { setImmediate } from 'node:timers/promises'
import type { SearchDocument, SearchFile } from '@blog/search'
import { type IndexMaker, indexMaker, type NamedDocument } from './index-maker.ts'

/** Indexes documents, again and again: what did not change is not looked at. */
export interface SearchIndexer {
	/**
	 * Takes documents apart while they are at hand. It is waited for only when many are waiting; a failure is told by {@link make}.
	 *
	 * @param index Name of the index: documents of another one are others.
	 */
	add(index: string, documents: readonly NamedDocument[]): Promise<void>
	/**
	 * Makes an index, but for the files of texts.
	 *
	 * @param ids Of its documents, in order.
	 * @param exponent Of how many documents are in a file of texts.
	 * @param documentOf Asked for the documents that are not known, by their places in `ids`.
	 */
	make(
		index: string,
		ids: readonly string[],
		exponent: number,
		documentOf: (at: number) => SearchDocument,
	): Promise<readonly SearchFile[]>
	/** Writes down what is known, if anything was asked for. */
	keep(): Promise<void>
	/** Ends what was started for it. */
	stop(): Promise<void>
}

/** Documents between two turns of the event loop, in which trees that nobody holds are freed. */
const BATCH = 1000

/** Calls that are under way before the next one waits: a thread that has just been started holds up no page. */
const MOST_WAITING = 500

/**
 * Makes a {@link SearchIndexer}.
 *
 * @param start Starts who makes indexes, when there is something to do. Default: it is done here, and nothing is written down.
 */
export function searchIndexer(start: () => IndexMaker = indexMaker): SearchIndexer {
	let maker: IndexMaker | undefined
	let waiting = 0
	let failure: { readonly error: unknown } | undefined
	const ask: IndexMaker['ask'] = (job) => {
		maker ??= start()
		return maker.ask(job)
	}
	return {
		async add(index, documents) {
			waiting++
			const added = ask({ task: 'add', index, documents })
				.catch((error: unknown) => {
					failure ??= { error }
				})
				.finally(() => waiting--)
			if (waiting > MOST_WAITING) await added
		},
		async make(index, ids, exponent, documentOf) {
			const job = { task: 'make', index, ids, exponent } as const
			const { files, missing = [] } = await ask(job)
			const failed = failure
			failure = undefined
			if (failed) throw failed.error
			if (files) return files
			for (let from = 0; from < missing.length; from += BATCH) {
				const documents = missing
					.slice(from, from + BATCH)
					.map((at): NamedDocument => [ids[at] as string, documentOf(at)])
				await ask({ task: 'add', index, documents })
				await setImmediate()
			}
			return (await ask(job)).files ?? []
		},
		async keep() {
			await maker?.ask({ task: 'keep' })
		},
		async stop() {
			await maker?.stop()
		},
	}
}
