import type { DownloadOptions } from './media/fetch-media.ts'

/** How to import. */
export interface ImportOptions {
	/** Folder of the site; files are written into `content` and `data` in it. */
	readonly out: string
	/** Name of the config that the site has, of whatever generator: none is written beside it. Default: a `blog.config.*` that is there. */
	readonly config?: string
	/** Address of the old site, where the export does not say it, as those of Ghost do not: `https://example.com`. */
	readonly site?: string
	/** Write nothing, fetch nothing, and say what would be. Default false. */
	readonly dryRun?: boolean
	/** Fetch the files of the old site that are not there. Hosts of this machine and its network are not asked, but that of `site`. Default false. */
	readonly download?: boolean | DownloadOptions
	/** What is later is scheduled. Default the clock. */
	readonly now?: Date
	/** Ends an import early: files that are written are whole, and another run goes on from there. */
	readonly signal?: AbortSignal
	/** Told what is done, and how much of it. */
	readonly onProgress?: (step: string, done?: number, total?: number) => void
}
