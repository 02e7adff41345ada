import type { Diagnostic } from '@blog/core'
import { eachConcurrently } from '../apply/each-concurrently.ts'
import { outputFindings } from '../apply/output-findings.ts'
import { contentKinds } from '../plan/content-kinds.ts'
import type { Plan } from '../plan/output.ts'

/**
 * Finds what a build of a plan would report, without writing anything.
 *
 * @param dir The site's folder.
 * @throws {BlogError} `IO` or `PLUGIN`, as the build; the reason of the signal.
 */
export async function buildFindings(
	dir: string,
	plan: Plan,
	signal: AbortSignal | undefined,
): Promise<readonly Diagnostic[]> {
	const diagnostics = [...plan.diagnostics]
	const pages = plan.outputs.filter(
		// The home page may have an introduction from the config.
		({ path, kind, sources }) =>
			contentKinds.has(kind) && (sources.length > 0 || path === 'index.html'),
	)
	// Made of posts otherwise than pages are: one may fail there alone.
	const others = plan.outputs.filter(({ kind }) => kind === 'feed' || kind === 'markdown')
	// One of each image tells whether it is whole.
	const images = plan.outputs.filter(({ kind }) => kind === 'image')
	const one = new Map(images.reverse().map((output) => [output.sources[0], output]))
	await eachConcurrently([...pages, ...others, ...one.values()], 4, async (output) => {
		signal?.throwIfAborted()
		diagnostics.push(...(await outputFindings(dir, output)))
	})
	return diagnostics
}
