import { basename, dirname, join, resolve } from 'node:path'
import { BlogError } from '@blog/core'
import { contentFolder } from '../site/content-folder.ts'
import type { LoadedSite } from '../site/load-site.ts'
import { checkOut } from './check-out.ts'

/**
 * The folder that a site is written into.
 *
 * @param out Default: `public` in the folder of the site.
 * @returns Its real path.
 * @throws {BlogError} `OUT_INVALID`.
 */
export async function outFolder(site: LoadedSite, out: string | undefined): Promise<string> {
	const content = await contentFolder(site.dir, site.config)
	if (out === undefined && content === site.dir) {
		const message = `Expected an output folder: ${site.dir} is itself the content, and the site cannot be written into it`
		throw new BlogError(
			'OUT_INVALID',
			`${message}. Say for example --out ${join(dirname(site.dir), `${basename(site.dir)}-site`)}`,
		)
	}
	return checkOut(resolve(out ?? join(site.dir, 'public')), site.dir, [
		content,
		join(site.dir, site.config.static),
	])
}
