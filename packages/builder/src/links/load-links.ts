import type { Blog } from '@blog/core'
import { cacheFolder } from '../cache/cache-folder.ts'
import { plainCode } from '../check/plain-code.ts'
import type { ShownOptions } from '../config/resolve-config.ts'
import { loadSite } from '../site/load-site.ts'
import { type SiteLinks, siteLinks } from './site-links.ts'

/** Where links lead in a blog of a site, and in what is to become of it. */
export interface LoadedLinks {
	readonly blog: Blog<unknown>
	/**
	 * Says where links lead.
	 *
	 * @param blog With what differs.
	 * @param movedFile Where a file is in it. Default: nothing has moved.
	 */
	linksOf(blog: Blog<unknown>, movedFile?: (file: string) => string): SiteLinks
}

/**
 * Loads a site to follow its links. No page of it is made.
 *
 * @param dir The site's folder.
 * @throws {BlogError} As `loadSite`.
 */
export async function loadLinks(dir: string, shown: ShownOptions = {}): Promise<LoadedLinks> {
	const site = await loadSite(dir, {
		...shown,
		cacheFolder: cacheFolder(dir),
		codeRenderer: plainCode,
		// Nothing links to what is made of pictures.
		adjust: (config) => ({ ...config, images: false, socialCards: false }),
	})
	const own = new Set(site.blog.assets.map(({ file }) => file))
	return {
		blog: site.blog,
		linksOf(blog, movedFile = (file) => file) {
			const assets = new Set(blog.assets.map(({ file }) => file))
			const staticFiles = site.staticFiles
				.filter((file) => !own.has(file))
				.map(movedFile)
				.filter((file) => !assets.has(file))
			return siteLinks({ ...site, blog, staticFiles })
		},
	}
}
