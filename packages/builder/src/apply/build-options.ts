import type { Diagnostic, Skipped } from '@blog/core'
import type { PlannedPost } from '../plan/output.ts'
import type { LoadSiteOptions } from '../site/load-site.ts'

/** What can be said to `buildSite`. */
export interface BuildOptions extends LoadSiteOptions {
	/** Output folder. Default: `public` in the site's folder; needed if the site's folder is itself the content. */
	readonly out?: string
	/** Build a second time in memory, without the cache and in another order, and compare every byte. */
	readonly verify?: boolean
	/** Leave alone what an earlier build made of the same; `false`: make everything anew. Default true. */
	readonly cache?: boolean
	/**
	 * Threads that build; 1: this one alone. Whatever their number, the files are the same. Default: one a core, at most four, and
	 * only for so many posts that they pay.
	 */
	readonly workers?: number
	/** Ends the build between two files; each file is whole, and those of the build before are not removed. */
	readonly signal?: AbortSignal
	/**
	 * Is told how far the build is: of the writing after each file.
	 *
	 * @param step For people.
	 */
	readonly onProgress?: (step: BuildStep, done?: number, total?: number) => void
}

/** What a build is at. */
export type BuildStep =
	| 'looking for changes'
	| 'reading posts'
	| 'planning pages'
	| 'writing files'
	| 'keeping for the next time'
	| 'verifying'

/** What there is to say of a site that was built, whoever built it. */
export interface BuildResult {
	/** Content files that appear, by path. */
	readonly posts: readonly PlannedPost[]
	/** Content files that do not, by path. */
	readonly skipped: readonly Skipped[]
	/** HTML pages, redirects not counted, nor those that could not be made. */
	readonly pages: number
	/** By file and place. */
	readonly diagnostics: readonly Diagnostic[]
}

/** What a build did. */
export interface BuildSummary extends BuildResult {
	readonly written: number
	readonly unchanged: number
	readonly removed: number
	readonly durationMs: number
}
