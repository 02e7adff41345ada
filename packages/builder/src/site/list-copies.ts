import { existsSync } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { join, posix, relative, sep } from 'node:path'
import { BlogError, type Diagnostic } from '@blog/core'
import { excluder, includer, linkOut, markdownName, partSources } from '@blog/core/node'
import { BUILT, defaultOut, MANIFEST } from '../config/default-out.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { StaticCopy } from '../config/static-copy.ts'
import { packagesTold, sourcesTold } from './copies-told.ts'
import { isOfPackages } from './is-of-packages.ts'
import { linkTold } from './link-told.ts'
import { listStatic } from './list-static.ts'
import type { SiteInput } from './site.ts'

type Site = Pick<SiteInput, 'dir' | 'config' | 'configFile'>

/** Files with a place of their own. */
export interface ListedCopies {
	/** Relative to the site's folder. */
	readonly files: readonly string[]
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Lists the files that the config gives a place of their own. Nothing of a folder that a site was built into is one, nothing behind a symbolic link that leads out of the site, and where
 * content lies no source of pages, which may be a draft.
 *
 * @param contents Absolute paths of the folders of posts.
 * @throws {BlogError} `CONFIG_INVALID` if one is not there that the user's config names.
 */
export async function listCopies(site: Site, contents: readonly string[]): Promise<ListedCopies> {
	const { dir, config } = site
	if (config.copies.length === 0) return { files: [], diagnostics: [] }
	const diagnostics: Diagnostic[] = []
	const files = new Set<string>()
	const isSource = await sourceTeller(dir, config, contents)
	for (const copy of config.copies) {
		const elsewhere = await linkOut(dir, copy.from)
		if (elsewhere) {
			diagnostics.push(elsewhere)
			continue
		}
		if (!config.hasStatic && isOfPackages(copy.from) && (await isFolder(dir, copy.from))) {
			diagnostics.push(packagesTold(copy.from))
			continue
		}
		const found = await filesOf(site, copy, (path) => diagnostics.push(linkTold(path)))
		const sources: string[] = []
		for (const file of found)
			if (await isSource(file)) sources.push(file)
			else files.add(file)
		if (!config.hasStatic) diagnostics.push(...sourcesTold(sources))
	}
	return { files: [...files], diagnostics }
}

async function filesOf(
	{ dir, config, configFile }: Site,
	{ from, matching }: StaticCopy,
	onLink: (path: string) => void,
): Promise<readonly string[]> {
	const isIncluded = includer(matching === undefined ? [] : [matching])
	const kind = await stat(join(dir, from)).catch(() => undefined)
	if (kind?.isFile()) return isIncluded(from) ? [from] : []
	const built = new Set([BUILT, defaultOut(config)])
	const isLeftOut = (path: string) => built.has(path) || existsSync(join(dir, path, MANIFEST))
	const found = await listStatic(dir, from, { isLeftOut, isIncluded, onLink })
	if (found === undefined && config.hasStatic)
		throw new BlogError(
			'CONFIG_INVALID',
			`${configFile}: Expected static files at \`${from}\`, a folder or a file`,
		)
	return found ?? []
}

async function isFolder(dir: string, path: string): Promise<boolean> {
	return (await stat(join(dir, path)).catch(() => undefined))?.isDirectory() ?? false
}

/** Tells sources of pages, also behind a symbolic link to where content lies. */
async function sourceTeller(
	dir: string,
	{ blog }: ResolvedConfig,
	contents: readonly string[],
): Promise<(file: string) => Promise<boolean>> {
	const isExcluded = await excluder(blog.exclude)
	const real = (path: string) => realpath(path).catch(() => path)
	const folders = [...contents, ...(await Promise.all(contents.map(real)))]
	return async (file) => {
		const path = join(dir, file)
		return [path, await real(path)].some((one) => {
			const folder = folders.find((folder) => one.startsWith(folder + sep))
			if (folder === undefined) return false
			const below = relative(folder, one).split(sep).join(posix.sep)
			return (
				markdownName.test(below) ||
				isExcluded(below) ||
				partSources(folder, [below]).sources.length > 0
			)
		})
	}
}
