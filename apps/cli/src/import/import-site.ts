import { readdir } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import type { LoadedSite, SiteConfig, StaticCopy } from '@blog/builder'
import { type GeneratorName, generatorSite } from '@blog/builder/names'
import { BlogError, createReport, type Diagnostic, outermostFolders } from '@blog/core'
import { type ImportReport, importFolder, importRules, leftBehind } from '@blog/import'
import { checkReceiver } from './check-receiver.ts'
import { refuseOtherSite } from './refuse-other-site.ts'

/** How to import a site. */
export interface ImportSiteOptions {
	/** Absolute path. */
	readonly out: string
	readonly dryRun: boolean
	readonly signal: AbortSignal
	readonly onProgress: (step: string, done?: number, total?: number) => void
}

const report = createReport(importRules)

/**
 * Makes a blog of a site of another generator, which would build in place as well: its content is copied as it is, and what its config says becomes a
 * `blog.config.json`. Layouts and themes stay behind, and are named.
 *
 * @param dir Absolute path.
 * @throws {BlogError} `USAGE` if there is no such site; else as `loadSite` and `importFolder`.
 */
export async function importSite(
	generator: GeneratorName,
	dir: string,
	options: ImportSiteOptions,
): Promise<ImportReport> {
	await refuseOtherSite(generator, dir)
	const { loadConfig, loadSite } = await import('@blog/builder')
	const { config, generated, file = '', diagnostics } = await loadConfig(dir)
	if (generated === undefined)
		throw new BlogError('USAGE', `Expected ${generatorSite(generator)} at ${dir}`)

	const { foldersOf } = await import('@blog/builder/posts')
	const kept = await checkReceiver(options.out, outermostFolders(await foldersOf(dir, config)))
	options.onProgress('reading posts')
	const all = { drafts: true, future: true, expired: true }
	const site = await loadSite(dir, { ...all, signal: options.signal })
	const isElsewhere = (path: string) => path === options.out || isBelow(path, options.out)
	const linked = await linkedFolders(site)
	const content = (await filesOf(site, linked)).filter(({ path }) => !isElsewhere(join(dir, path)))
	const files = [...content]
	const taken = content.map(({ path }) => path)
	for await (const left of leftBehind(dir, taken, isElsewhere)) files.push(left)
	// A folder with it would be read as Jekyll does, with this config laid over.
	const isLikeJekyll = content.some(({ path }) => path.startsWith('_posts/'))
	const settings = {
		title: basename(dir),
		...(isLikeJekyll && { generator: false }),
		...generated,
		static: filledStatics(generated, content),
	}
	const text = JSON.stringify(settings, null, '\t')
	const done = await importFolder(
		{ root: dir, files, config: `${text}\n` },
		{ ...options, ...(kept !== undefined && { config: kept }) },
	)
	const shown = (['drafts', 'future', 'expired'] as const).filter((name) => config.blog[name])
	return {
		...done,
		diagnostics: [
			...diagnostics,
			...shown.map((name) => settingLeft(name, file)),
			...linked,
			...done.diagnostics,
		],
	}
}

function settingLeft(name: string, file: string): Diagnostic {
	const message = `Unexpected setting: ${file} shows what is hidden (${name})`
	return report('import-setting-left', file, message, { hint: `Build with \`--${name}\`.` })
}

/** Static folders without the empty ones: nothing is copied of those, and a config may name none that is not there. */
function filledStatics({ static: given = [] }: SiteConfig, files: SiteFiles): SiteConfig['static'] {
	const isFilled = (one: string | StaticCopy) => {
		const source = typeof one === 'string' ? one : one.from
		if (source === '.' || source === '') return true
		const taken = files.filter(({ unwanted }) => unwanted === undefined)
		return taken.some(({ path }) => path === source || path.startsWith(`${source}/`))
	}
	if (typeof given === 'string') return isFilled(given) ? given : undefined
	const filled = given.filter(isFilled)
	return filled.length > 0 ? filled : undefined
}

type SiteFiles = Parameters<typeof importFolder>[0]['files']

/** What there is to say of folders that symbolic links lead out to. */
async function linkedFolders(site: LoadedSite): Promise<readonly Diagnostic[]> {
	const { linkOut } = await import('@blog/core/node')
	const folders = [
		...(await ownFolders(site)),
		...site.config.statics,
		...site.config.copies.map(({ from }) => from),
	]
	const found = await Promise.all(folders.map((folder) => linkOut(site.dir, folder)))
	return found.flatMap((diagnostic) => diagnostic ?? [])
}

/** Folders that are taken as they are, below the site's. */
async function ownFolders({ dir, config }: LoadedSite): Promise<readonly string[]> {
	const { listContentFolders } = await import('@blog/builder/posts')
	const contents = await listContentFolders(dir, config)
	return [...contents.map((folder) => posixBelow(dir, folder)), 'archetypes']
}

/** Every file that the site is made of, in a stable order. */
async function filesOf(site: LoadedSite, linked: readonly Diagnostic[]): Promise<SiteFiles> {
	const { dir, blog, staticFiles, templates = [] } = site
	const posts = [
		...blog.posts,
		...blog.unlisted,
		...blog.pages,
		...blog.lists,
		...blog.skipped,
		...blog.assets,
	]
	const written = posts.filter((post) => !('isUnwritten' in post))
	const read = new Set(written.map(({ file }) => file))
	const paths = new Set([...read, ...staticFiles])
	const isLinked = new Set(linked.map(({ file }) => file))
	// Pages in HTML can be among them that are read all the same.
	const notRun = templates.filter((path) => !read.has(path))
	const unwanted = new Map(
		notRun.map((path) => [path, 'it is made of a template, which is not run']),
	)
	for (const folder of isLinked) unwanted.set(folder, 'it is a symbolic link')
	const options = { recursive: true, withFileTypes: true } as const
	// What is hidden for good is in no list: a folder of content is taken as it is.
	for (const folder of await ownFolders(site))
		if (folder !== '' && !isLinked.has(folder))
			for (const entry of await readdir(join(dir, folder), options).catch(() => [])) {
				const path = posixBelow(dir, join(entry.parentPath, entry.name))
				if (entry.isSymbolicLink()) unwanted.set(path, 'it is a symbolic link')
				else if (entry.isFile() && !/(?:^|\/)\./.test(path)) paths.add(path)
			}
	for (const path of unwanted.keys()) paths.add(path)
	return [...paths].sort().map((path) => {
		const reason = unwanted.get(path)
		return { path, ...(reason !== undefined && { unwanted: reason }) }
	})
}

function posixBelow(dir: string, path: string): string {
	return relative(dir, path).split(sep).join('/')
}

function isBelow(path: string, folder: string): boolean {
	return path.startsWith(folder + sep)
}
