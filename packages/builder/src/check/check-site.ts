import { join, resolve } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { eachConcurrently } from '../apply/each-concurrently.ts'
import { makeOutput } from '../apply/make-output.ts'
import { sortDiagnostics } from '../apply/sort-diagnostics.ts'
import { cacheFolder } from '../cache/cache-folder.ts'
import type { Plan } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadedSite, type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { lostAddresses } from './against/lost-addresses.ts'
import { isWebAddress } from './against/read-bytes.ts'
import { readSitemap } from './against/read-sitemap.ts'
import { checkedSite } from './checked-site.ts'
import { type ExternalOptions, externalFindings } from './external/external-findings.ts'
import { linkMemory } from './external/link-memory.ts'
import { settingFindings } from './settle/setting-findings.ts'
import { settleDiagnostics } from './settle/settle-diagnostics.ts'
import { siteFindings } from './site-findings.ts'

/** What can be said to {@link checkSite}. */
export interface CheckOptions extends LoadSiteOptions {
	/** Output folder of the last build: whom its feed knows. Default: `public` in the site's folder. */
	readonly out?: string
	/** Sitemap of an old site, an http(s) address or a file: every address in it must be one of this site. */
	readonly against?: string
	/** Ask other hosts whether what posts link to is there. What they say is kept in the cache for days. Default false. */
	readonly external?: boolean | Omit<ExternalOptions, 'signal'>
	/** Look at the language of English posts. Default false. */
	readonly prose?: boolean
	readonly signal?: AbortSignal
}

/** Pages that have findings of their own. */
const rendersPost = new Set(['post', 'page', 'home', 'section', 'term', 'terms', 'archive'])

/**
 * Finds everything that a build would report, and what a build does not look for; writes nothing.
 *
 * @param dir The site's folder.
 * @returns By file and place.
 * @throws {BlogError} As `buildSite`; `IO` also if the old sitemap cannot be read.
 */
export async function checkSite(
	dir: string,
	options: CheckOptions = {},
): Promise<readonly Diagnostic[]> {
	return (await inspectSite(dir, options)).diagnostics
}

/** As {@link checkSite}, with the site that was looked at. */
export async function inspectSite(
	dir: string,
	{ out, against, external = false, prose = false, signal, ...options }: CheckOptions,
): Promise<{ readonly site: LoadedSite; readonly diagnostics: readonly Diagnostic[] }> {
	// First: without it there is nothing to compare, however long the rest takes.
	const old = against === undefined ? undefined : await readSitemap(sourceOf(against), signal)
	const site = await loadSite(dir, options)
	const plan = planSite(site)
	const checked = checkedSite(site, plan)
	const made = await buildFindings(site, plan)
	const own = siteFindings(checked, resolve(out ?? join(site.dir, 'public')))
	const lost = against && old ? lostAddresses(old, against, checked) : []
	const elsewhere =
		external === false
			? []
			: await externalFindings(
					checked,
					linkMemory(cacheFolder(dir), +(options.now ?? Date.now())),
					{
						...(external !== true && external),
						signal,
					},
				)
	const language = prose ? (await import('./prose/prose-findings.ts')).proseFindings(checked) : []
	const settled = settleDiagnostics([...made, ...own, ...lost, ...elsewhere, ...language], site)
	const asked = [
		'blog check',
		...(old ? ['blog check --against'] : []),
		...(external === false ? [] : ['blog check --external']),
		...(prose ? ['blog check --prose'] : []),
	]
	const ofSettings = settingFindings(site, settled, new Set(asked))
	return {
		site,
		diagnostics: sortDiagnostics([
			...settled.diagnostics,
			...settleDiagnostics(ofSettings, site).diagnostics,
		]),
	}
}

function sourceOf(against: string): string {
	return isWebAddress(against) ? against : resolve(against)
}

async function buildFindings(site: LoadedSite, plan: Plan): Promise<readonly Diagnostic[]> {
	const diagnostics = [...plan.diagnostics]
	const pages = plan.outputs.filter(
		// The home page may have an introduction from the config.
		({ path, kind, sources }) =>
			rendersPost.has(kind) && (sources.length > 0 || path === 'index.html'),
	)
	// One of each image tells whether it is whole.
	const images = plan.outputs.filter(({ kind }) => kind === 'image')
	const one = new Map(images.reverse().map((output) => [output.sources[0], output]))
	await eachConcurrently([...pages, ...one.values()], 4, async (output) => {
		diagnostics.push(...((await makeOutput(site.dir, output)).diagnostics ?? []))
	})
	return diagnostics
}
