import { basename, dirname, join, resolve } from 'node:path'
import { BlogError } from '@blog/core'
import { excluder } from '@blog/core/node'
import { BUILT, defaultOut } from '../config/default-out.ts'
import { staticSources } from '../config/static-sources.ts'
import { listContentFolders } from '../site/content-folder.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { shellWord } from '../text/shell-word.ts'
import { checkOut, isInside } from './check-out.ts'

/**
 * The folder that a site is written into.
 *
 * @param out Default: {@link defaultOut} in the folder of the site.
 * @returns Its real path.
 * @throws {BlogError} `OUT_INVALID`.
 */
export async function outFolder(site: LoadedSite, out: string | undefined): Promise<string> {
	const contents = await listContentFolders(site.dir, site.config)
	if (
		out === undefined &&
		site.config.out === undefined &&
		contents.includes(site.dir) &&
		site.config.static !== ''
	) {
		const message = `Expected an output folder: ${site.dir} is itself the content, and the site cannot be written into it`
		throw new BlogError(
			'OUT_INVALID',
			`${message}. Say for example --out ${shellWord(join(dirname(site.dir), `${basename(site.dir)}-site`))}`,
		)
	}
	const folder = resolve(out ?? join(site.dir, defaultOut(site.config)))
	const sources = [...contents, ...copiedInto(folder, site).map((name) => join(site.dir, name))]
	const isRead = await readsIn(folder, site)
	return checkOut(
		folder,
		site.dir,
		isRead ? sources : sources.filter((source) => source === folder || !isInside(folder, source)),
	)
}

/** Folders and files of static files, but for those of which only some are taken, none of them from the output. */
function copiedInto(folder: string, { dir, config, staticFiles }: LoadedSite): readonly string[] {
	const holds = staticFiles.some((file) => isInside(join(dir, file), folder))
	const copies = config.copies.filter(
		({ from, matching }) =>
			matching === undefined ||
			holds ||
			!isInside(folder, join(dir, from)) ||
			folder === join(dir, from),
	)
	return staticSources({ ...config, copies })
}

/** Whether what lies in a folder is read where that is in one of sources: not in `_site`, and not where its generator writes it. */
async function readsIn(folder: string, { dir, config }: LoadedSite): Promise<boolean> {
	const { out = BUILT, blog } = config
	if (folder === join(resolve(dir), BUILT)) return false
	if (folder !== join(resolve(dir), out)) return true
	const isExcluded = await excluder([], blog.excludeMatching)
	return !isExcluded(out)
}
