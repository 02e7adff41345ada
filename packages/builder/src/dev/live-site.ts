import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { referencedFiles } from '@blog/core'
import type { ConfigTrace } from '../config/config-trace.ts'
import { loadConfig } from '../config/load-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { staticSources } from '../config/static-sources.ts'
import { mayHaveInlineTag } from '../generators/docusaurus/inline-tags.ts'
import { listContentFolders } from '../site/content-folder.ts'
import {
	type LoadedSite,
	type LoadSiteOptions,
	loadSite,
	reloadContent,
} from '../site/load-site.ts'
import { changesLeftOut } from './changes-left-out.ts'
import { concernsSite } from './concerns-site.ts'
import { configFolders, isIn } from './config-folders.ts'
import { isHidden } from './is-hidden.ts'
import {
	type SourceFolders,
	sourceFolders,
	sourcesOfConfig,
	withSources,
} from './source-folders.ts'

/** A site that is loaded again when its files change. */
export interface LiveSite {
	/** The last one that could be loaded; never changed, only replaced. */
	readonly site: LoadedSite
	/** Folders that it was read from, and while it cannot be loaded those that its config names now. */
	readonly sources: SourceFolders
	/** Why it could not be loaded the last time; empty if it could. */
	readonly failure: string
	/** Whether files count, relative to the site's folder: others need not be given to {@link LiveSite.reload}. */
	concerns(files: readonly string[]): Promise<boolean>
	/**
	 * Reads again what changed. What cannot be loaded leaves the last good site.
	 *
	 * @param files Relative to the site's folder.
	 * @returns Whether the config, renderer and theme are those of before.
	 */
	reload(files: readonly string[]): Promise<boolean>
}

/**
 * Loads a site to be loaded again.
 *
 * @param dir The site's folder.
 * @throws {BlogError} If it cannot be loaded even once.
 */
export async function liveSite(dir: string, options: LoadSiteOptions = {}): Promise<LiveSite> {
	const load = () => loadSite(dir, { ...options, isRepeated: true })
	let site = await load()
	let failure = ''
	let named: SourceFolders | undefined

	/** Of a config that says what is not there yet: that may come. */
	function sourcesNow(): Promise<SourceFolders | undefined> {
		return loadConfig(dir, options).then(
			({ config }) => sourcesOfConfig(dir, config),
			() => named,
		)
	}

	return {
		get site() {
			return site
		},
		get sources() {
			const read = sourceFolders(site)
			return named === undefined ? read : withSources(read, named)
		},
		get failure() {
			return failure
		},
		concerns: async (files) => failure !== '' || concernsSite(files, site),
		async reload(files) {
			const kept = files.find((file) => site.natives.includes(join(dir, file)))
			if (kept !== undefined) {
				failure = `${kept} was loaded by Node.js, which keeps it: start the server again to see the change\n`
				return false
			}
			try {
				const isContent = failure === '' && (await areContent(files, site))
				site = isContent ? await reloadContent(site) : await load()
				failure = ''
				named = undefined
				return isContent
			} catch (error) {
				failure = `${error instanceof Error ? error.message : String(error)}\n`
				named = await sourcesNow()
				return false
			}
		},
	}
}

async function areContent(files: readonly string[], site: LoadedSite): Promise<boolean> {
	const { dir, config, configTrace } = site
	const ofConfig = configFolders(site)
	const sources = sourceFolders(site)
	const contents = (await listContentFolders(dir, config)).map((folder) => relative(dir, folder))
	for (const file of files) {
		if (isHidden(file, sources)) return false
		const folder = [...contents, ...staticSources(config)].find((one) => isInside(file, one))
		if (folder === undefined || !contentFile.test(file)) return false
		const path = join(dir, file)
		if (isOfConfig(path, configTrace)) return false
		if (ofConfig.some((one) => isIn(path, one))) return false
		if (tellsConfig(dir, file, config)) return false
		if (await changesLeftOut(dir, folder, file, config)) return false
	}
	return true
}

/** Whether a post says what is read with the config: VitePress shows parts of other files, Docusaurus has addresses of tags. */
function tellsConfig(dir: string, file: string, { blog: { vue, urls } }: ResolvedConfig): boolean {
	if (!vue && urls?.like !== 'docusaurus') return false
	try {
		const text = readFileSync(join(dir, file), 'utf8')
		if (!vue) return mayHaveInlineTag(text)
		return referencedFiles(text, file, vue === true ? {} : vue).length > 0
	} catch {
		return false
	}
}

/** Whether the config was made of a file: imported it, or has read it. */
function isOfConfig(path: string, { modules, reads }: ConfigTrace): boolean {
	return modules.has(path) || reads.has(`read ${path}`)
}

/** Anything but code, which the config may import from anywhere. */
const contentFile = /(?<!\.[cm]?[jt]sx?|\.json)$/

function isInside(file: string, folder: string): boolean {
	return folder === ''
		? !/^(?:blog\.config|hugo|config)[./]/.test(file)
		: file === folder || file.startsWith(`${folder}/`)
}
