/** Where to begin: what can be asked for, by name. */
export function indexOf(root: string) {
	return {
		docs: `${root}/docs`,
		openapi: `${root}/openapi.json`,
		posts: `${root}/posts`,
		pages: `${root}/pages`,
		tags: `${root}/tags`,
		categories: `${root}/categories`,
		series: `${root}/series`,
		authors: `${root}/authors`,
		archive: `${root}/archive`,
		search: `${root}/search?q={q}`,
		settings: `${root}/settings`,
		rss: `${root}/feed.rss`,
		atom: `${root}/feed.atom`,
		jsonFeed: `${root}/feed.json`,
		sitemap: `${root}/sitemap.xml`,
	}
}
