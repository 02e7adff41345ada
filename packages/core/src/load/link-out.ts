import { realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { report } from '../diagnostics/rules.ts'

/**
 * Tells that a folder of a site lies elsewhere, because it or a folder above it is a symbolic link that leads out of the site.
 *
 * @param root Folder of the site, which may be a link itself.
 * @param folder POSIX path below it.
 * @returns `undefined` if it lies in the site, or is not there.
 */
export async function linkOut(root: string, folder: string): Promise<Diagnostic | undefined> {
	const [realRoot, real] = await Promise.all([
		realpath(root),
		realpath(join(root, folder)).catch(() => undefined),
	])
	if (real === undefined || real === realRoot) return undefined
	if (real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep)) return undefined
	return report(
		'symlink-not-followed',
		folder,
		'Unexpected symbolic link, expected a folder of this site: it leads out of it',
		{ hint: 'Move the folder itself to this place if its files are meant to be published.' },
	)
}
