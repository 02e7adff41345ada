import type { Blog } from '@blog/core'
import type { MenuItem, Site } from '@blog/theme'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Makes what every page knows of the site. */
export function siteView(
	config: ResolvedConfig,
	blog: Blog<unknown>,
	archiveUrl: string,
	search: string | undefined,
	assets: Site['assets'],
): Site {
	const { title, description, basePath, language, author, social, showWordCount } = config
	return {
		title,
		description,
		// Without an address pages speak of themselves by path: right wherever they are put.
		url: config.hasUrl ? config.url : '',
		basePath,
		language,
		author,
		menu: config.menu ?? defaultMenu(blog, archiveUrl),
		social,
		...(config.consulting && { consulting: config.consulting }),
		...(config.copyright !== undefined && { copyright: config.copyright }),
		showWordCount,
		...(search !== undefined && { search }),
		assets,
	}
}

/** What there is to see in a blog whose config has no menu. */
function defaultMenu(blog: Blog<unknown>, archiveUrl: string): readonly MenuItem[] {
	const about = blog.pages.find(({ slug, section }) => slug === 'about' && section === '')
	return [
		...(blog.years.length > 0 ? [{ name: 'Archive', url: archiveUrl }] : []),
		...(blog.terms('tags').length > 0 ? [{ name: 'Tags', url: '/tags/' }] : []),
		...(about ? [{ name: about.title, url: about.url }] : []),
	]
}
