import type { Diagnostic } from '@blog/core'
import { sortDiagnostics } from '../apply/sort-diagnostics.ts'
import { checkedSite } from '../check/checked-site.ts'
import { menuPaths } from '../check/rules/menu-paths.ts'
import { redirectTargets } from '../check/rules/redirect-targets.ts'
import { settleDiagnostics } from '../check/settle/settle-diagnostics.ts'
import type { MadeOutput, Output, OutputFolder } from '../plan/output.ts'
import { planSite } from '../plan/plan-site.ts'
import { type SearchIndexer, searchIndexer } from '../search/search-indexer.ts'
import type { LoadedSite, LoadSiteOptions } from '../site/load-site.ts'
import { isAnyWithdrawn } from './is-any-withdrawn.ts'
import type { PlannedSite } from './link-targets.ts'
import { liveSite } from './live-site.ts'
import { pageReview, type Reviewed } from './page-review.ts'
import { shownPages } from './shown-pages.ts'
import type { SourceFolders } from './source-folders.ts'
import type { ServedFiles } from './static-handler.ts'

/** The site as it is on disk now, made page by page. */
export interface DevSite extends Pick<ServedFiles, 'has' | 'read'> {
	/** Base path of the site. */
	readonly basePath: string
	/** Folders that it is read from, and while it cannot be loaded those that its config names now. */
	readonly sources: SourceFolders
	/** What the last load found. */
	readonly diagnostics: readonly Diagnostic[]
	/** Another one after each load, and for each server; that of before until what was loaded is shown. */
	readonly version: string
	/** Why the site could not be loaded the last time; empty if it could. */
	readonly failure: string
	/** Whether files count, relative to the site's folder: others need not be given to {@link DevSite.reload}. */
	concerns(files: readonly string[]): Promise<boolean>
	/**
	 * Makes the pages of all files given to {@link DevSite.reload} since the last time, those that linked to what is gone, and those in which something was found;
	 * after a change of more than content any pages.
	 *
	 * @returns What is found in them, how many pages more there would be to make, and why that failed if it did.
	 */
	pageFindings(): Promise<Reviewed>
	/**
	 * Reads again what changed. A config that cannot be read leaves the last good site and becomes the text of the overlay.
	 *
	 * @param files Relative to the site's folder.
	 * @returns Whether only texts of posts have changed, so that pages can be updated in place.
	 */
	reload(files: readonly string[]): Promise<boolean>
}

interface Loaded extends PlannedSite {
	/** Style sheets, scripts and what else the theme has, of this load alone: those of before are among the outputs too. */
	readonly theme: readonly Output[]
	readonly folders: readonly OutputFolder[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Loads a site for the dev server.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If it cannot be loaded even once.
 */
export async function devSite(dir: string, options: LoadSiteOptions): Promise<DevSite> {
	const live = await liveSite(dir, options)
	let indexer = searchIndexer()
	let current = planned(live.site, indexer)
	let planFailure = ''
	const failureNow = () => live.failure || planFailure
	let loads = 0
	const started = Date.now()
	const version = () => `${started}-${loads}`
	const pages = shownPages()
	const review = pageReview(current)

	async function replace(files: readonly string[]): Promise<boolean> {
		review.note(files)
		const isContent = await live.reload(files)
		if (live.failure !== '') return false
		if (!isContent) {
			indexer = searchIndexer()
			review.noteAll()
		}
		try {
			const next = planned(live.site, indexer, [
				...[...current.outputs.values()].filter(
					({ kind, path }) => kind === 'theme' && pages.names(path),
				),
				...current.theme,
			])
			if (isAnyWithdrawn(current.outputs, next.outputs)) pages.forget()
			current = next
			planFailure = ''
		} catch (error) {
			planFailure = `${error instanceof Error ? error.message : String(error)}\n`
			return false
		}
		return isContent && files.every((file) => /\.(?:mdx?|markdown)$/i.test(file))
	}

	return {
		get basePath() {
			return current.site.config.basePath
		},
		get sources() {
			return live.sources
		},
		get diagnostics() {
			return current.diagnostics
		},
		get version() {
			return version()
		},
		get failure() {
			return failureNow()
		},
		has: (path) =>
			current.outputs.has(path) || current.folders.some((folder) => isIn(folder, path)),
		async read(path) {
			const loaded = current
			const [failure, asked] = [failureNow(), version()]
			const output = loaded.outputs.get(path) ?? (await findIn(loaded.folders, path))
			return output && pages.show(output, { ...loaded, failure, version: asked })
		},
		concerns: async (files) => planFailure !== '' || live.concerns(files),
		async pageFindings() {
			const reviewed = await review.look(current)
			const { diagnostics } = settleDiagnostics(reviewed.diagnostics, current.site)
			return { ...reviewed, diagnostics: sortDiagnostics(diagnostics) }
		},
		async reload(files) {
			try {
				return await replace(files)
			} finally {
				// Not before: a page that is asked for meanwhile is of the version that it shows, and loaded again with this one.
				loads++
			}
		},
	}
}

/** @param themeOfBefore Files that are served still: pages that are kept, or just loading, name style sheets by their old bytes. */
function planned(
	site: LoadedSite,
	indexer: SearchIndexer,
	themeOfBefore: readonly Output[] = [],
): Loaded {
	const plan = planSite(site, { indexer })
	const { outputs, folders } = plan
	const checked = checkedSite(site, plan)
	const found = [...plan.diagnostics, ...menuPaths(checked), ...redirectTargets(checked)]
	const { diagnostics } = settleDiagnostics(found, site)
	site.images?.keep()
	site.cards?.keep()
	const theme = outputs.filter(({ kind }) => kind === 'theme')
	const byPath = new Map([...themeOfBefore, ...outputs].map((output) => [output.path, output]))
	return { site, outputs: byPath, theme, folders, diagnostics }
}

function isIn({ path: folder }: OutputFolder, path: string): boolean {
	return path.startsWith(`${folder}/`)
}

/** Folders are made when the first of their files is asked for, and not at each edit. */
async function findIn(
	folders: readonly OutputFolder[],
	path: string,
): Promise<MadeOutput | undefined> {
	const folder = folders.find((one) => isIn(one, path))
	return (await folder?.list())?.find((output) => output.path === path)
}
