import { join } from 'node:path'
import { defaultOut, liveSite, watchSite } from '@blog/builder'
import type { Diagnostic } from '@blog/core'
import type { ApiContent } from '../state/content.ts'
import { contentOf } from './content-of.ts'

/** A site whose changes are taken in. */
export interface ServedSite {
	/** What is served now. */
	content(): ApiContent
	/** Whether what has changed last could not be loaded. */
	isFailing(): boolean
	/** Of the first load. */
	readonly diagnostics: readonly Diagnostic[]
	close(): Promise<void>
}

/** How {@link servedSite} loads. */
export interface ServedSiteOptions {
	/** Take in what changes on disk. */
	readonly watch: boolean
	/** Folder in which parsed posts are kept for the next start. Default: they are not. */
	readonly folder?: string | undefined
	/** Give contents a version, for processes that share answers. */
	readonly hasVersion: boolean
	onFailure(reason: string): void
	/** Told when other content is there. */
	onChange(): void
}

/** Longest wait of a timer, in milliseconds; a later moment is waited for in steps. */
const LONGEST = 2 ** 31 - 1

/**
 * Loads a site, and again when its files change or when a scheduled post appears.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If it cannot be loaded even once.
 */
export async function servedSite(
	dir: string,
	{ watch, folder, hasVersion, onFailure, onChange }: ServedSiteOptions,
): Promise<ServedSite> {
	const shown = { drafts: false, future: false, expired: false }
	const live = await liveSite(dir, {
		...shown,
		...(folder !== undefined && { cacheFolder: folder }),
	})
	const now = () => contentOf(live.site, hasVersion, preview)
	let content = now()
	let timer: NodeJS.Timeout | undefined
	let reloading = Promise.resolve()

	/** One after the other: a timer and a change may come at once. */
	function reload(files: readonly string[]): Promise<void> {
		reloading = reloading.then(async () => {
			await live.reload(files)
			if (live.failure === '') {
				content = now()
				onChange()
			} else onFailure(live.failure.trim())
			schedule()
		})
		return reloading
	}

	function schedule(): void {
		clearTimeout(timer)
		const { nextChange } = live.site.blog
		if (nextChange === undefined) return
		const wait = Math.max(0, nextChange - Date.now()) + 1
		timer = setTimeout(() => void reload([]), Math.min(wait, LONGEST)).unref()
	}

	/** All there is, loaded when somebody asks: what is not published is never beside what is. */
	async function preview(): Promise<ApiContent> {
		const all = await liveSite(dir, { drafts: true, future: true, expired: true })
		return contentOf(all.site, false)
	}

	schedule()
	const watching = watch
		? await watchSite(live.site.dir, {
				ignored: [join(live.site.dir, defaultOut(live.site.config))],
				staticFolders: () => live.site.config.statics,
				onChange: reload,
				onProblem: ({ message, file }) => onFailure(`${file}: ${message}`),
			})
		: undefined
	return {
		content: () => content,
		isFailing: () => live.failure !== '',
		diagnostics: [...(live.site.configDiagnostics ?? []), ...live.site.blog.diagnostics],
		async close() {
			clearTimeout(timer)
			await watching?.close()
			await reloading
			clearTimeout(timer)
		},
	}
}
