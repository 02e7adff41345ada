import { type Diagnostic, isBlogError } from '@blog/core'
import { contentKinds } from '../plan/content-kinds.ts'
import type { PlannedSite } from './link-targets.ts'
import { newlyBroken } from './newly-broken.ts'
import { fileOf, pageFindings } from './page-findings.ts'

/** What was found when pages were looked at. */
export interface Reviewed {
	readonly diagnostics: readonly Diagnostic[]
	/** How many pages more there would be to make. */
	readonly left: number
	/** Why they could not be looked at, such as a disk that fails; empty if they could. */
	readonly failure: string
}

/** Looks after each change at the pages that it may have made better or worse, and knows where something was found. */
export interface PageReview {
	/** Notes files that have changed: their pages are looked at the next time, however long that takes. */
	note(files: readonly string[]): void
	/** Notes that any page may be another one, such as after a change of the config: the next time, as many are looked at as there is time for. */
	noteAll(): void
	/**
	 * Looks at the pages of what has changed since the last time, those that linked to what is gone, those that were left, and those in which something was found.
	 * If that fails, nothing is taken for looked at.
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
	let isAnyUnseen = false
	/** Those that were left come before those in which something was found: each has its turn. */
	let open: readonly string[] = []
	return {
		note(files) {
			unseen = [...new Set([...files, ...unseen])]
		},
		noteAll() {
			isAnyUnseen = true
		},
		async look(now) {
			const asked = new Set([...unseen, ...newlyBroken(before, now, unseen), ...open])
			const pages = [...now.outputs.values()].filter(({ kind }) => contentKinds.has(kind))
			const others = isAnyUnseen ? pages.map(fileOf) : []
			const files = new Set([...asked, ...others])
			const found = await pageFindings(now.site.dir, pages, files).catch((error: unknown) => {
				if (!isBlogError(error)) throw error
				return error.message
			})
			if (typeof found === 'string') return { diagnostics: [], left: 0, failure: found }
			before = now
			unseen = []
			isAnyUnseen = false
			// Not the others: of a big site that would slow down many changes to come.
			const left = found.left.filter((page) => asked.has(fileOf(page)) || asked.has(page.path))
			open = [...left.map(fileOf), ...found.files]
			return { diagnostics: found.diagnostics, left: found.left.length, failure: '' }
		},
	}
}
