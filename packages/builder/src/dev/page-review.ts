import type { Diagnostic } from '@blog/core'
import type { PlannedSite } from './link-targets.ts'
import { newlyBroken } from './newly-broken.ts'
import { pageFindings } from './page-findings.ts'

/** What was found when pages were looked at. */
export interface Reviewed {
	readonly diagnostics: readonly Diagnostic[]
	/** How many pages more there would be to make. */
	readonly left: number
}

/** Looks after each change at the pages that it may have made better or worse, and knows where something was found. */
export interface PageReview {
	/** Notes files that have changed: their pages are looked at the next time, however long that takes. */
	note(files: readonly string[]): void
	/**
	 * Looks at the pages of what has changed since the last time, those that linked to what is gone, and those in which something was found.
	 *
	 * @throws What making a page throws: then nothing is taken for looked at.
	 */
	look(now: PlannedSite): Promise<Reviewed>
}

/**
 * Makes a {@link PageReview}.
 *
 * @param first The site before the first change.
 */
export function pageReview(first: PlannedSite): PageReview {
	let before = first
	/** The last comes first: of too many pages those count that were just saved. */
	let unseen: readonly string[] = []
	let faulty: readonly string[] = []
	return {
		note(files) {
			unseen = [...new Set([...files, ...unseen])]
		},
		async look(now) {
			const asked = new Set([...unseen, ...newlyBroken(before, now, unseen), ...faulty])
			const found = await pageFindings(now.site.dir, now.outputs.values(), asked)
			before = now
			unseen = []
			faulty = [...found.files, ...found.left]
			return { diagnostics: found.diagnostics, left: found.left.length }
		},
	}
}
