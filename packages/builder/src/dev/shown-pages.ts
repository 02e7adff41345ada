import { BlogError, type Diagnostic, formatDiagnostics } from '@blog/core'
import { tryOutput } from '../apply/try-output.ts'
import { settleDiagnostics } from '../check/settle/settle-diagnostics.ts'
import type { Output, Rendered } from '../plan/output.ts'
import { PAGE_FAILED } from '../plan/page-failed.ts'
import { COMPONENT_FAILED } from '../plan/pages/render-view.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { decorate } from './overlay.ts'
import { sourceReader } from './source-reader.ts'

/** The site that a page is shown of. */
export interface ShownSite {
	readonly site: LoadedSite
	/** What is wrong with it, whatever the page. */
	readonly diagnostics: readonly Diagnostic[]
	/** Why it could not be loaded the last time; empty if it could. */
	readonly failure: string
	readonly version: string
}

/**
 * Makes a function that makes files as browsers get them. Pages have a box with what is wrong, and while one fails it stays as it was the last time that it did not.
 *
 * @returns It throws a {@link BlogError}, of a page only if that was never made.
 */
export function shownPages(): (output: Output, shown: ShownSite) => Promise<Rendered['content']> {
	const good = new Map<string, string>()

	return async (output, { site, diagnostics, failure, version }) => {
		const { path } = output
		const textOf = (found: readonly Diagnostic[]) => {
			const settled = settleDiagnostics(found, site).diagnostics
			const errors = [...diagnostics, ...settled].filter(({ severity }) => severity === 'error')
			return failure + formatDiagnostics(errors, { sourceOf: sourceReader(site.dir) })
		}
		const lastGood = (failed: Diagnostic): Rendered => {
			const content = good.get(path)
			if (content === undefined) throw new BlogError('PLUGIN', textOf([failed]))
			return { content, diagnostics: [failed] }
		}
		const outcome = await tryOutput(site.dir, output)
		const { content, diagnostics: found = [] } = outcome.rendered ?? lastGood(outcome.failure)
		if (!path.endsWith('.html') || typeof content !== 'string') return content
		if (!found.some(({ rule }) => failing.has(rule))) good.set(path, content)
		return decorate(good.get(path) ?? content, textOf(found), version)
	}
}

/** Of pages that are not as they should be. */
const failing: ReadonlySet<string> = new Set([COMPONENT_FAILED, PAGE_FAILED])
