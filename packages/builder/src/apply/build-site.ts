import { resolve } from 'node:path'
import { cacheFolder } from '../cache/cache-folder.ts'
import { type ReceiptFile, receiptFile } from '../cache/receipt.ts'
import type { BuildOptions, BuildResult, BuildSummary } from './build-options.ts'

/**
 * Builds a site into a folder.
 *
 * Files that an earlier build wrote and this one does not are removed; files that no build wrote are kept, but a file at a path
 * of the site is replaced.
 *
 * @param dir The site's folder.
 * @throws {BlogError} `CONFIG_INVALID`, `CONTENT_NOT_FOUND`, `OUT_INVALID`, `PLUGIN` or `IO`.
 *
 * @example
 * const { pages, diagnostics } = await buildSite('my-blog', { out: 'public' })
 */
export async function buildSite(dir: string, options: BuildOptions = {}): Promise<BuildSummary> {
	const start = performance.now()
	const { cache: isCached = true, verify = false, now = new Date(), ...rest } = options
	const { signal, onProgress } = options
	onProgress?.('looking for changes')
	const folder = isCached ? cacheFolder(dir) : undefined
	const cache = folder === undefined ? undefined : { folder, receipt: receiptOf(folder, dir, rest) }

	const receipt = verify ? undefined : await cache?.receipt.valid(+now)
	signal?.throwIfAborted()
	if (receipt) {
		const unchanged = receipt.outputs.size - 1
		return { ...receipt.summary, written: 0, unchanged, removed: 0, durationMs: since(start) }
	}
	// Only now: loading renderer and theme takes longer than to see that there is nothing to do.
	const { buildAnew } = await import('./build-anew.ts')
	const summary = await buildAnew(dir, { ...options, now }, cache)
	return { ...summary, durationMs: since(start) }
}

function receiptOf(
	folder: string,
	dir: string,
	{ out, drafts, future, expired, generator }: BuildOptions,
): ReceiptFile<BuildResult> {
	const where = out === undefined ? undefined : resolve(out)
	// What Jekyll's templates ask for.
	const environment = process.env.JEKYLL_ENV
	return receiptFile(folder, dir, { out: where, drafts, future, expired, generator, environment })
}

function since(start: number): number {
	return Math.round(performance.now() - start)
}
