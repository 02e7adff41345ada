import { join, resolve } from 'node:path'
import type { Diagnostic } from '@blog/core'
import { eachConcurrently } from '../apply/each-concurrently.ts'
import { makeOutput } from '../apply/make-output.ts'
import { sortDiagnostics } from '../apply/sort-diagnostics.ts'
import type { Plan } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadedSite, type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { checkedSite } from './checked-site.ts'
import { siteFindings } from './site-findings.ts'

/** What can be said to {@link checkSite}. */
export interface CheckOptions extends LoadSiteOptions {
	/** Output folder of the last build: whom its feed knows. Default: `public` in the site's folder. */
	readonly out?: string
}

/** Pages that have findings of their own. */
const rendersPost = new Set(['post', 'page', 'home', 'section', 'term', 'terms', 'archive'])

/**
 * Finds everything that a build would report, and what a build does not look for; writes nothing.
 *
 * @param dir The site's folder.
 * @returns By file and place.
 * @throws {BlogError} As `buildSite`.
 */
export async function checkSite(
	dir: string,
	{ out, ...options }: CheckOptions = {},
): Promise<readonly Diagnostic[]> {
	const site = await loadSite(dir, options)
	const plan = planSite(site)
	const checked = checkedSite(site, plan)
	const made = await buildFindings(site, plan)
	const own = siteFindings(checked, resolve(out ?? join(site.dir, 'public')))
	return sortDiagnostics([...made, ...own])
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
