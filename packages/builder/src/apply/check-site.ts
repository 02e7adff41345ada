import type { Diagnostic } from '@blog/core'
import { planSite } from '../plan/plan-site.ts'
import { type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { eachConcurrently } from './each-concurrently.ts'
import { makeOutput } from './make-output.ts'
import { sortDiagnostics } from './sort-diagnostics.ts'

/** Pages that have findings of their own. */
const rendersPost = new Set(['post', 'page', 'home', 'section', 'term', 'terms', 'archive'])

/**
 * Finds everything that a build would report, and writes nothing.
 *
 * @param dir The site's folder.
 * @returns By file and place.
 * @throws {BlogError} As `buildSite`.
 */
export async function checkSite(
	dir: string,
	options: LoadSiteOptions = {},
): Promise<readonly Diagnostic[]> {
	const site = await loadSite(dir, options)
	const plan = planSite(site)
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
	return sortDiagnostics(diagnostics)
}
