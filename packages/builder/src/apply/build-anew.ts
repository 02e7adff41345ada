import { availableParallelism } from 'node:os'
import type { Diagnostic } from '@blog/core'
import { analysisStore } from '../cache/analysis-store.ts'
import { openOutputCache } from '../cache/output-cache.ts'
import type { ReceiptFile } from '../cache/receipt.ts'
import { settleDiagnostics } from '../check/settle/settle-diagnostics.ts'
import type { Plan } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { indexMaker } from '../search/index-maker.ts'
import { searchIndexer } from '../search/search-indexer.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { createCodeWorkers } from '../workers/code-workers.ts'
import { indexInThread } from '../workers/index-in-thread.ts'
import { applyPlan } from './apply-plan.ts'
import type { BuildOptions, BuildResult, BuildSummary } from './build-options.ts'
import { keepReceipt } from './keep-receipt.ts'
import { limitHeapGrowth } from './limit-heap-growth.ts'
import { outFolder } from './out-folder.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { verifyBuild } from './verify-build.ts'

/** Where a build finds what an earlier one has kept. */
export interface BuildCache {
	readonly folder: string
	readonly receipt: ReceiptFile<BuildResult>
}

/**
 * Builds a site: loads it, plans it, and makes what is not there yet.
 *
 * @param options With the moment that posts are judged by.
 */
export async function buildAnew(
	dir: string,
	options: BuildOptions & { readonly now: Date },
	cache: BuildCache | undefined,
): Promise<Omit<BuildSummary, 'durationMs'>> {
	const { out, verify = false, workers, cache: _, onProgress, ...shown } = options
	const { signal } = options
	onProgress?.('reading posts')
	const { codeRenderer, start, stop } = createCodeWorkers()
	const keeping = cache && { cacheFolder: cache.folder }
	const site = await loadSite(dir, { ...shown, codeRenderer, ...keeping })
	const endLimit = limitHeapGrowth(site.blog.posts.length)
	const kept = cache && { folder: cache.folder, key: site.identity }
	const indexer = searchIndexer(() =>
		(workers ?? threadsFor(site)) > 1
			? indexInThread(kept ?? {})
			: indexMaker(kept && analysisStore(kept.folder, kept.key)),
	)
	try {
		signal?.throwIfAborted()
		onProgress?.('planning pages')
		const target = await outFolder(site, out)
		const known = cache && openOutputCache(cache.folder, site, target)
		const isNew = known?.isEmpty ?? true
		// A build that finds most of its files made has no work for a second thread but the search.
		const threads = isNew ? (workers ?? threadsFor(site)) : 1
		const plan = planSite(site, { indexer, ...(known && { traces: known.traces }) })

		start(threads - 1, site.config.markdown)
		onProgress?.('writing files')
		const applied = await applyPlan(plan, {
			dir: site.dir,
			out: target,
			...(signal && { signal }),
			...(known && { cache: known }),
			writesInThread: threads > 1,
			...(onProgress && {
				onWritten: (done, total) => onProgress('writing files', done, total),
			}),
		})
		onProgress?.('keeping for the next time')
		// That nothing is kept is no failure of a build.
		if (cache) await indexer.keep().catch(() => undefined)
		const { posts, skipped } = plan
		const found = [...plan.diagnostics, ...applied.diagnostics]
		const settle = (some: readonly Diagnostic[]) =>
			sortDiagnostics(settleDiagnostics(some, site).diagnostics)
		const result: BuildResult = {
			posts,
			skipped,
			pages: countPages(plan, applied.failed),
			diagnostics: settle(found),
		}
		known?.write()
		if (cache) {
			site.images?.keep()
			site.cards?.keep()
		}
		if (cache && known)
			keepReceipt(cache.receipt, { site, out: target, known, found, result, now: options.now })

		if (verify) onProgress?.('verifying')
		const again = verify
			? await verifyBuild(dir, shown, { out: target, plan, threads, failed: applied.failed })
			: []
		const { written, unchanged, removed } = applied
		const diagnostics = sortDiagnostics([...result.diagnostics, ...settle(again)])
		return { ...result, written, unchanged, removed, diagnostics }
	} finally {
		await Promise.all([stop(), indexer.stop()])
		endLimit()
	}
}

/** So few posts are built before another thread has started. */
const FEW_POSTS = 100

/** Threads that pay. */
function threadsFor({ blog }: LoadedSite): number {
	return blog.posts.length < FEW_POSTS ? 1 : Math.min(availableParallelism(), 4)
}

const notPages = new Set(['redirect', 'static', 'asset', 'theme'])

function countPages({ outputs }: Plan, failed: ReadonlySet<string>): number {
	return outputs.filter(
		({ path, kind }) => path.endsWith('.html') && !notPages.has(kind) && !failed.has(path),
	).length
}
