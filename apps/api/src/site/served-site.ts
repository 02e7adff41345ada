import { join } from 'node:path'
import { defaultOut, liveSite, watchSite } from '@blog/builder'
import type { Diagnostic } from '@blog/core'
import { type RememberedFiles, untilStuck } from '@blog/core/node'
import type { ApiContent } from '../state/content.ts'
import { contentOf } from './content-of.ts'
import { unreadFiles } from './unread-files.ts'

/** A site whose changes are taken in. */
export interface ServedSite {
	/** What is served now. */
	content(): ApiContent
	/** Whether what has changed last could not be loaded. */
	isFailing(): boolean
	/** What is said of files that cannot be read, while the others are served as they are now. */
	unread(): readonly string[]
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
	/** Told what cannot be read now and could be before: once, however often it is tried. */
	onFailure(reason: string): void
	/** Told when other content is there. */
	onChange(): void
}

/** Longest wait of a timer, in milliseconds; a later moment is waited for in steps. */
const LONGEST = 2 ** 31 - 1

/** After a failure it is tried again: a folder may come back unseen. Milliseconds, twice as many each time. */
const [FIRST_RETRY, LAST_RETRY] = [1000, 60_000]

/**
 * Loads a site, and again when its files change or when a scheduled post appears. A post that cannot be read any more stays as it was; so does everything if the
 * config cannot be read, or if all content is gone at once.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If it cannot be loaded even once.
 */
export async function servedSite(
	dir: string,
	{ watch, folder, hasVersion, onFailure, onChange }: ServedSiteOptions,
): Promise<ServedSite> {
	const patient = { patience: untilStuck(), pluginPatience: untilStuck() }
	const shown = { drafts: false, future: false, expired: false }
	const live = await liveSite(dir, {
		...shown,
		remembered: new Map(),
		...patient,
		...(folder !== undefined && { cacheFolder: folder }),
	})
	const now = () => contentOf(live.site, hasVersion, preview)
	let content = now()
	let timer: NodeJS.Timeout | undefined
	let reloading = Promise.resolve()
	let unread = unreadFiles(live.site)
	let told = new Set(unread)
	/** What a plug-in could not do, or not in time, it may the next time. */
	const isUnsettled = () => live.site.loader.unread.some(({ rule }) => rule === 'plugin-failed')
	/** Failures in a row, and what the last one was to take in. */
	let [failures, failed]: [number, readonly string[]] = [isUnsettled() ? 1 : 0, []]

	/** One after the other: a timer and a change may come at once. */
	function reload(files: readonly string[]): Promise<void> {
		reloading = reloading.then(async () => {
			await live.reload(files)
			if (live.failure === '') {
				content = now()
				unread = unreadFiles(live.site)
				;[failures, failed] = [isUnsettled() ? failures + 1 : 0, []]
				onChange()
			} else [failures, failed] = [failures + 1, files]
			tell(live.failure === '' ? unread : [live.failure.trim()])
			schedule()
		})
		return reloading
	}

	function tell(reasons: readonly string[]): void {
		for (const reason of reasons) if (!told.has(reason)) onFailure(reason)
		told = new Set(reasons)
	}

	function schedule(): void {
		clearTimeout(timer)
		const { nextChange = Number.POSITIVE_INFINITY } = live.site.blog
		const wait =
			failures > 0
				? Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY)
				: Math.max(0, nextChange - Date.now()) + 1
		if (wait === Number.POSITIVE_INFINITY) return
		timer = setTimeout(() => void reload(failed), Math.min(wait, LONGEST)).unref()
	}

	/** Drafts that cannot be read now stay as they were, too. */
	const seen: RememberedFiles = new Map()

	/** All there is, loaded when somebody asks: what is not published is never beside what is. */
	async function preview(): Promise<ApiContent> {
		const hidden = { drafts: true, future: true, expired: true }
		const all = await liveSite(dir, { ...hidden, ...patient, remembered: seen })
		return contentOf(all.site, false)
	}

	schedule()
	const watching = watch
		? await watchSite(live.site.dir, {
				ignored: [join(live.site.dir, defaultOut(live.site.config))],
				sources: () => live.sources,
				onChange: async (files) => {
					if (await live.concerns(files)) await reload(files)
				},
				onProblem: ({ message, file }) => onFailure(`${file}: ${message}`),
			})
		: undefined
	return {
		content: () => content,
		isFailing: () => live.failure !== '',
		unread: () => unread,
		diagnostics: [...(live.site.configDiagnostics ?? []), ...live.site.blog.diagnostics],
		async close() {
			clearTimeout(timer)
			await watching?.close()
			await reloading
			clearTimeout(timer)
		},
	}
}
