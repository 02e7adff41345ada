import type { Diagnostic } from '@blog/core'
import type { MediaReport } from './media/media-report.ts'

/** What an import did. Every item is in one of `written`, `unchanged` and `skipped`. */
export interface ImportReport {
	/** How many items the export has, and pages of the lists of its terms. */
	readonly items: number
	/** Files that are new, or show files that were not here before, as POSIX paths below the folder of the import. */
	readonly written: readonly string[]
	/** Files that were there already, with the same bytes. */
	readonly unchanged: readonly string[]
	readonly skipped: readonly SkippedItem[]
	/** How many of the files are drafts, by why: `draft`, `pending`, `private`, `password`, `not for everybody`, `without page`. */
	readonly drafts: Readonly<Record<string, number>>
	/** Files whose date is later than now. */
	readonly scheduled: number
	/** Files that the old site was to show at a date that has passed since the export: they are shown. */
	readonly due: number
	/** How many comments are kept as data. */
	readonly comments: number
	/** Files of the old site. */
	readonly media: MediaReport
	/** `blog.config.json` with the title, description, address and language of the old site, if it was written; a config that is there stays, and what it does not say is among {@link diagnostics}. */
	readonly config: string | undefined
	readonly diagnostics: readonly Diagnostic[]
}

/** An item that became no file. */
export interface SkippedItem {
	readonly id: string
	readonly type: string
	readonly title: string
	/** 1-based line of the export, if it has lines that mean something. */
	readonly line?: number
	readonly reason: string
}
