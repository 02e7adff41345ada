import { BlogError, type Diagnostic } from '@blog/core'
import type { ApiContent } from '../state/content.ts'
import type { ServedSite, ServedSiteOptions } from './served-site.ts'

/** A site that may not be loaded yet. */
export interface SiteSource {
	/** What is served of it now. */
	content(): ApiContent | undefined
	/** Whether it could not be loaded, or what has changed last could not. */
	isFailing(): boolean
	/** What is said of files that cannot be read. */
	unread(): readonly string[]
	/** Of the first load. */
	diagnostics(): readonly Diagnostic[]
	/** @throws {BlogError} If it cannot be loaded. */
	load(): Promise<void>
	/** Loads it, and if that fails again and again until it can be done. Done after the first attempt. */
	loadAtLast(): Promise<void>
	close(): Promise<void>
}

/** How {@link siteSource} loads. */
export interface SiteSourceOptions extends ServedSiteOptions {
	/** Whether there were posts before the process began: then a site without any is one whose folder is not there. */
	expectsPosts(): boolean
	/** Told once why it could not be loaded. */
	onError(error: Error): void
	/** Told when it is loaded, and whether that had failed before. */
	onLoad(hasFailed: boolean): void
}

/** Milliseconds until a site that could not be loaded is tried again. */
const RETRY = 2000

function isEmpty({ blog }: ApiContent): boolean {
	return blog.posts.length + blog.unlisted.length + blog.pages.length === 0
}

/** Loads a site when it is told to. */
export function siteSource(dir: string, options: SiteSourceOptions): SiteSource {
	let site: ServedSite | undefined
	let [hasFailed, isClosed] = [false, false]

	async function load(): Promise<void> {
		// What reads sites takes longer to load than what answers: answers come first.
		const { servedSite } = await import('./served-site.ts')
		const loaded = await servedSite(dir, options)
		if (isClosed) return loaded.close()
		if (options.expectsPosts() && isEmpty(loaded.content())) {
			await loaded.close()
			const hint = 'If that is meant, start with `--no-snapshot`'
			throw new BlogError(
				'CONTENT_NOT_FOUND',
				`Expected posts in ${dir}, where there were some. ${hint}`,
			)
		}
		site = loaded
		options.onLoad(hasFailed)
	}

	async function retry(): Promise<void> {
		while (site === undefined && !isClosed) {
			await new Promise((resolve) => setTimeout(resolve, RETRY).unref())
			if (!isClosed) await load().catch(() => {})
		}
	}

	return {
		load,
		content: () => site?.content(),
		isFailing: () => site?.isFailing() ?? hasFailed,
		unread: () => site?.unread() ?? [],
		diagnostics: () => site?.diagnostics ?? [],
		async loadAtLast() {
			await load().catch((error: Error) => {
				hasFailed = true
				options.onError(error)
				void retry()
			})
		},
		async close() {
			isClosed = true
			await site?.close()
		},
	}
}
