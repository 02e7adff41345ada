import { decodePath, isUnlisted, type Post, writtenAlias } from '@blog/core'

/** What is written anew, by any of the names that are read. */
const typed = new Set(
	[
		'title date lastmod modified updated updatedDate publishDate pubDate published expiryDate unpublishDate',
		'draft description teaser excerpt slug url permalink path aliases redirect_from',
		'tags tag categories category series weight',
		'unlisted eleventyExcludeFromCollections',
	]
		.join(' ')
		.toLowerCase()
		.split(' '),
)
const lastmodKeys = /^(?:lastmod|modified|updated|updateddate)$/i

/**
 * What Hugo is to know of a post: in its own words what is understood here, everything else as its author wrote it. The URL is written out, so that it
 * stays the same whatever Hugo would make of the file's name.
 *
 * @param home Of the language, where Hugo's aliases start from.
 */
export function hugoFrontMatter(
	post: Pick<
		Post<unknown>,
		| 'title'
		| 'date'
		| 'lastmod'
		| 'publishDate'
		| 'expiryDate'
		| 'draft'
		| 'description'
		| 'url'
		| 'aliases'
		| 'tags'
		| 'categories'
		| 'series'
		| 'weight'
		| 'kind'
		| 'data'
		| 'fileData'
	>,
	home = '/',
): Record<string, unknown> {
	const { matter } = post.fileData
	const written = Object.entries(typeof matter === 'object' && matter !== null ? matter : {})
	// Without one, it is the date.
	const hasLastmod = written.some(([key]) => lastmodKeys.test(key))
	const saysDraft = written.some(([key]) => /^draft$/i.test(key))
	const list = (values: readonly string[]) => (values.length > 0 ? values : undefined)
	const known = {
		title: post.title,
		date: post.date,
		lastmod: hasLastmod ? post.lastmod : undefined,
		publishDate: post.publishDate === post.date ? undefined : post.publishDate,
		expiryDate: post.expiryDate,
		// What a folder above passes down may say otherwise.
		draft: saysDraft ? post.draft : post.draft || undefined,
		description: post.description || undefined,
		// The URL of a list is that of its folder.
		url: post.kind === 'list' ? undefined : decodePath(post.url),
		aliases: list(post.aliases.map((alias) => writtenAlias(alias, post.url, home))),
		tags: list(post.tags),
		categories: list(post.categories),
		series: list(post.series),
		weight: post.weight || undefined,
	}
	const others = written.filter(([key]) => !typed.has(key.toLowerCase()))
	const all = Object.fromEntries(
		[...Object.entries(known), ...others].filter(([, value]) => value !== undefined),
	)
	return isUnlisted(post) ? { ...all, ...unlistedAs(all) } : all
}

/** What keeps a post out of Hugo's lists, feeds and sitemap, and lets it have its page. https://gohugo.io/content-management/build-options/ */
function unlistedAs(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const mapAt = (key: string) => (typeof written[key] === 'object' ? written[key] : {})
	return {
		build: { ...mapAt('build'), list: 'never' },
		sitemap: { ...mapAt('sitemap'), disable: true },
	}
}
