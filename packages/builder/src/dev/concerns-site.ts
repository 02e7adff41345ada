import { join } from 'node:path'
import { areUnchanged } from '@blog/core/store'
import { isConfigUnchanged } from '../config/config-trace.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { isIn } from './config-folders.ts'
import { isHidden } from './is-hidden.ts'
import { sourceFolders } from './source-folders.ts'

/**
 * Whether a site may look otherwise now that files have changed: they lie in a folder that it reads, or are part of its config. Of plug-ins and components of the
 * user's own nobody knows what they read, so with them every file counts.
 *
 * @param files Relative to the site's folder.
 */
export async function concernsSite(files: readonly string[], site: LoadedSite): Promise<boolean> {
	const { dir, folders, hasPlugins, fontReads, configTrace } = site
	if (hasPlugins) return true
	const sources = sourceFolders(site)
	const shown = files.filter((file) => !isHidden(file, sources))
	const paths = shown.map((file) => join(dir, file))
	// Also what holds a folder: it was put there, or taken away.
	if (paths.some((path) => folders.some((one) => isIn(path, one) || isIn(one, path)))) return true
	return !areUnchanged(fontReads) || !(await isConfigUnchanged(dir, configTrace))
}
