import { lstatSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { BlogError } from '@blog/core'
import { type Reads, signatureOf } from '@blog/core/node'
import { type OutputCache, openOutputCache } from '../cache/output-cache.ts'
import type { ReceiptFile } from '../cache/receipt.ts'
import type { Plan } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { contentFolder } from '../site/content-folder.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { applyPlan } from './apply-plan.ts'
import type { BuildOptions, BuildResult, BuildSummary } from './build-options.ts'
import { checkOut } from './check-out.ts'
import { MANIFEST } from './manifest.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'
import { verifyPlan } from './verify.ts'

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
	{ out, verify = false, signal, cache: _, ...options }: BuildOptions & { readonly now: Date },
	cache: BuildCache | undefined,
): Promise<Omit<BuildSummary, 'durationMs'>> {
	const site = await loadSite(dir, {
		...options,
		...(cache && { cacheFolder: cache.folder }),
	})
	const target = await outFolder(site, out)
	const known = cache && openOutputCache(cache.folder, site, target)
	const plan = planSite(site, known?.traces)

	const applied = await applyPlan(plan, {
		dir: site.dir,
		out: target,
		...(signal && { signal }),
		...(known && { cache: known }),
	})
	const { posts, skipped } = plan
	const result: BuildResult = {
		posts,
		skipped,
		pages: countPages(plan),
		diagnostics: sortDiagnostics([...plan.diagnostics, ...applied.diagnostics]),
	}
	known?.write()
	if (cache && known)
		writeReceipt(cache.receipt, { site, out: target, known, result, now: options.now })

	const again = verify
		? await verifyPlan(planSite(await loadSite(dir, options)), site.dir, target, plan)
		: []
	const { written, unchanged, removed } = applied
	const diagnostics = sortDiagnostics([...result.diagnostics, ...again])
	return { ...result, written, unchanged, removed, diagnostics }
}

const notPages = new Set(['redirect', 'static', 'asset', 'theme'])

function countPages({ outputs }: Plan): number {
	return outputs.filter(({ path, kind }) => path.endsWith('.html') && !notPages.has(kind)).length
}

function writeReceipt(
	receipt: ReceiptFile<BuildResult>,
	build: {
		readonly site: LoadedSite
		readonly out: string
		readonly known: OutputCache
		readonly result: BuildResult
		readonly now: Date
	},
): void {
	const { site, out, known, result, now } = build
	const { inventory, configTrace, blog } = site
	// Of a file that a plug-in failed for it is not known what it has read.
	if (!inventory || result.diagnostics.some(({ rule }) => rule === 'plugin-failed')) return
	const manifest = lstatSync(join(out, MANIFEST), { throwIfNoEntry: false })
	if (!manifest) return
	const reads: Reads[] = [...known.reads]
	for (const post of [...blog.posts, ...blog.pages, ...blog.lists])
		if (post.reads) reads.push(post.reads)
	receipt.write({
		now: +now,
		until: blog.nextChange,
		config: configTrace,
		folders: site.folders,
		inventory,
		reads: new Map(reads.flatMap((one) => [...one])),
		out,
		outputs: new Map([...known.signatures, [MANIFEST, signatureOf(manifest)]]),
		summary: result,
	})
}

async function outFolder(site: LoadedSite, out: string | undefined): Promise<string> {
	const content = await contentFolder(site.dir, site.config)
	if (out === undefined && content === site.dir) {
		const message = `Expected an output folder: ${site.dir} is itself the content, and the site cannot be written into it`
		throw new BlogError(
			'OUT_INVALID',
			`${message}. Say for example --out ${join(dirname(site.dir), `${basename(site.dir)}-site`)}`,
		)
	}
	return checkOut(resolve(out ?? join(site.dir, 'public')), site.dir, [
		content,
		join(site.dir, site.config.static),
	])
}
