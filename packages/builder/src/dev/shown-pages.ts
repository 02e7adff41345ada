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

/** Makes files as browsers get them, and knows how pages were the last time that nothing failed in them. */
export interface ShownPages {
	/**
	 * Makes a file. A page has a box with what is wrong, and while it fails it stays as it was the last time that it did not.
	 *
	 * @throws {BlogError} If it cannot be made; a page only if nothing is known of how it was.
	 */
	show(output: Output, shown: ShownSite): Promise<Rendered['content']>
	/** Whether a page as it was names a file, such as a style sheet of before. */
	names(path: string): boolean
	/** Forgets how pages were: what has been withdrawn since may stand in any of them. */
	forget(): void
}

/** Makes {@link ShownPages}. */
export function shownPages(): ShownPages {
	let good = new Map<string, string>()

	return {
		async show(output, { site, diagnostics, failure, version }) {
			// What is made while it is forgotten is of the site of before.
			const known = good
			const { path } = output
			const textOf = (found: readonly Diagnostic[]) => {
				const settled = settleDiagnostics(found, site).diagnostics
				const errors = [...diagnostics, ...settled].filter(({ severity }) => severity === 'error')
				return failure + formatDiagnostics(errors, { sourceOf: sourceReader(site.dir) })
			}
			const lastGood = (failed: Diagnostic): Rendered => {
				const content = known.get(path)
				if (content === undefined) throw new BlogError('PLUGIN', textOf([failed]))
				return { content, diagnostics: [failed] }
			}
			const outcome = await tryOutput(site.dir, output)
			const { content, diagnostics: found = [] } = outcome.rendered ?? lastGood(outcome.failure)
			if (!path.endsWith('.html') || typeof content !== 'string') return content
			if (!found.some(({ rule }) => failing.has(rule))) known.set(path, content)
			return decorate(known.get(path) ?? content, textOf(found), version)
		},
		names: (path) => [...good.values()].some((content) => content.includes(path)),
		forget() {
			good = new Map()
		},
	}
}

/** Of pages that are not as they should be. */
const failing: ReadonlySet<string> = new Set([COMPONENT_FAILED, PAGE_FAILED])
