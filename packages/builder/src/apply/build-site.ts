import { basename, join, resolve } from 'node:path'
import { BlogError, type Diagnostic, type Skipped } from '@blog/core'
import { cacheFolder } from '../cache/cache-folder.ts'
import { openOutputCache } from '../cache/output-cache.ts'
import type { PlannedPost } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { contentFolder } from '../site/content-folder.ts'
import { type LoadedSite, type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { applyPlan } from './apply-plan.ts'
import { checkOut } from './check-out.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { verifyPlan } from './verify.ts'

/** What can be said to {@link buildSite}. */
export interface BuildOptions extends LoadSiteOptions {
	/** Output folder. Default: `public` in the site's folder; needed if the site's folder is itself the content. */
	readonly out?: string
	/** Build a second time in memory, without the cache and in another order, and compare every byte. */
	readonly verify?: boolean
	/** Leave alone what an earlier build made of the same; `false`: make everything anew. Default true. */
	readonly cache?: boolean
	readonly signal?: AbortSignal
}

/** What a build did. */
export interface BuildSummary {
	/** Content files that appear, by path. */
	readonly posts: readonly PlannedPost[]
	/** Content files that do not, by path. */
	readonly skipped: readonly Skipped[]
	/** HTML pages, redirects not counted. */
	readonly pages: number
	readonly written: number
	readonly unchanged: number
	readonly removed: number
	/** By file and place. */
	readonly diagnostics: readonly Diagnostic[]
	readonly durationMs: number
}

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
	const { out, verify = false, cache = true, signal, now = new Date(), ...shown } = options
	const folder = cache ? cacheFolder(dir) : undefined
	const site = await loadSite(dir, {
		...shown,
		now,
		...(folder !== undefined && { cacheFolder: folder }),
	})
	const target = await outFolder(site, out)
	const known = folder === undefined ? undefined : openOutputCache(folder, site, target)
	const plan = planSite(site, known?.traces)

	const applied = await applyPlan(plan, {
		dir: site.dir,
		out: target,
		...(signal && { signal }),
		...(known && { cache: known }),
	})
	known?.write()
	const again = verify
		? await verifyPlan(planSite(await loadSite(dir, { ...shown, now })), site.dir, target)
		: []

	return {
		posts: plan.posts,
		skipped: plan.skipped,
		pages: plan.outputs.filter(({ path, kind }) => path.endsWith('.html') && !notPages.has(kind))
			.length,
		written: applied.written,
		unchanged: applied.unchanged,
		removed: applied.removed,
		diagnostics: sortDiagnostics([...plan.diagnostics, ...applied.diagnostics, ...again]),
		durationMs: Math.round(performance.now() - start),
	}
}

const notPages = new Set(['redirect', 'static', 'asset', 'theme'])

async function outFolder(site: LoadedSite, out: string | undefined): Promise<string> {
	const content = await contentFolder(site.dir, site.config)
	if (out === undefined && content === site.dir) {
		const message = `Expected an output folder: ${site.dir} is itself the content, and the site cannot be written into it`
		throw new BlogError(
			'OUT_INVALID',
			`${message}. Say for example --out ../${basename(site.dir)}-site`,
		)
	}
	return checkOut(resolve(out ?? join(site.dir, 'public')), site.dir, [
		content,
		join(site.dir, site.config.static),
	])
}
