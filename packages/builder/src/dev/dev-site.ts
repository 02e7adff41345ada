import { type Diagnostic, formatDiagnostics } from '@blog/core'
import { makeOutput } from '../apply/make-output.ts'
import type { Output } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadedSite, type LoadSiteOptions, loadSite } from '../site/load-site.ts'
import { decorate } from './overlay.ts'
import { sourceReader } from './source-reader.ts'
import type { ServedFiles } from './static-handler.ts'

/** The site as it is on disk now, made page by page. */
export interface DevSite extends ServedFiles {
	/** Base path of the site. */
	readonly basePath: string
	/** What the last load found. */
	readonly diagnostics: readonly Diagnostic[]
	/** Reads the site again. A config that cannot be read leaves the last good site and becomes the text of the overlay. */
	reload(): Promise<void>
}

interface Loaded {
	readonly site: LoadedSite
	readonly outputs: ReadonlyMap<string, Output>
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads a site for the dev server.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If it cannot be loaded even once.
 */
export async function devSite(dir: string, options: LoadSiteOptions): Promise<DevSite> {
	let current = await load(dir, options)
	let failure = ''

	return {
		get basePath() {
			return current.site.config.basePath
		},
		get diagnostics() {
			return current.diagnostics
		},
		has: (path) => current.outputs.has(path),
		async read(path) {
			const { site, outputs, diagnostics } = current
			const output = outputs.get(path)
			if (!output) throw new Error(`Expected an output at ${path}`)
			const rendered = await makeOutput(site.dir, output)
			if (!path.endsWith('.html') || typeof rendered.content !== 'string') return rendered.content
			const errors = [...diagnostics, ...(rendered.diagnostics ?? [])].filter(
				({ severity }) => severity === 'error',
			)
			return decorate(
				rendered.content,
				failure + formatDiagnostics(errors, { sourceOf: sourceReader(site.dir) }),
			)
		},
		async reload() {
			try {
				current = await load(dir, options)
				failure = ''
			} catch (error) {
				failure = `${error instanceof Error ? error.message : String(error)}\n`
			}
		},
	}
}

async function load(dir: string, options: LoadSiteOptions): Promise<Loaded> {
	const site = await loadSite(dir, options)
	const { outputs, diagnostics } = planSite(site)
	return { site, outputs: new Map(outputs.map((output) => [output.path, output])), diagnostics }
}
