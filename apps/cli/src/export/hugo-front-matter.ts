import { type Blog, decodePath, isUnlisted, type Post, termsOf, type UglyUrls } from '@blog/core'
import type { HugoAddress } from './hugo-address.ts'
import { hugoAliases } from './hugo-aliases.ts'
import { titleOfFolder } from './title-of-folder.ts'

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
 * @param taxonomies Of the language.
 * @param urls Of other lists here that are this one in Hugo; its own may be among them.
 * @param address If it is not said by its URL.
 */
export function hugoFrontMatter(
	post: Pick<
		Post<unknown>,
		| 'title'
		| 'file'
		| 'section'
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
		| 'authors'
		| 'terms'
		| 'weight'
		| 'kind'
		| 'data'
		| 'fileData'
	>,
	home: string,
	taxonomies: Blog<unknown>['taxonomies'],
	uglyUrls?: UglyUrls,
	urls: readonly string[] = [],
	address?: HugoAddress,
): Record<string, unknown> {
	const { matter } = post.fileData
	const written = Object.entries(typeof matter === 'object' && matter !== null ? matter : {})
	// Without one, it is the date.
	const hasLastmod = written.some(([key]) => lastmodKeys.test(key))
	const saysDraft = written.some(([key]) => /^draft$/i.test(key))
	const { url } = post
	const aliases = [...post.aliases, ...urls.filter((other) => other !== url)]
	const list = (values: readonly string[]) => (values.length > 0 ? values : undefined)
	const known = {
		title: post.title || titleOfList(post),
		date: post.date,
		lastmod: hasLastmod ? post.lastmod : undefined,
		publishDate: post.publishDate === post.date ? undefined : post.publishDate,
		expiryDate: post.expiryDate,
		// What a folder above passes down may say otherwise.
		draft: saysDraft ? post.draft : post.draft || undefined,
		description: post.description || undefined,
		...(address ?? { url: url === home ? undefined : decodePath(url) }),
		aliases: list(hugoAliases({ aliases, url }, home, uglyUrls)),
		...Object.fromEntries(taxonomies.map(({ name, word }) => [word, list(termsOf(post, name))])),
		// Themes show it; it is no taxonomy.
		author: post.authors.length > 1 ? post.authors : post.authors[0],
		weight: post.weight || undefined,
	}
	const words = new Set(taxonomies.map(({ word }) => word.toLowerCase()))
	if (post.authors.length > 0) for (const key of ['author', 'authors']) words.add(key)
	const others = written.filter(
		([key]) => !typed.has(key.toLowerCase()) && !words.has(key.toLowerCase()),
	)
	const kept = others.map(([key, value]) => [key, /^cover$/i.test(key) ? mapOfCover(value) : value])
	const all = Object.fromEntries(
		[...Object.entries(known), ...kept].filter(([, value]) => value !== undefined),
	)
	return isUnlisted(post) ? { ...all, ...unlistedAs(all) } : all
}

/** Themes ask for its `image`, and Hugo ends if it is no map. */
function mapOfCover(cover: unknown): unknown {
	if (typeof cover === 'string' && cover.trim() !== '') return { image: cover.trim() }
	return typeof cover === 'object' && !Array.isArray(cover) ? cover : undefined
}

/** Of a list with a file Hugo makes none up; the home page has that of the site. */
function titleOfList({ file, section }: Pick<Post<unknown>, 'file' | 'section'>) {
	return section === '' ? undefined : titleOfFolder(file.split('/').at(-2) ?? '')
}

/** What keeps a post out of Hugo's lists, feeds and sitemap, and lets it have its page. https://gohugo.io/content-management/build-options/ */
function unlistedAs(written: Readonly<Record<string, unknown>>): Record<string, unknown> {
	const mapAt = (key: string) => (typeof written[key] === 'object' ? written[key] : {})
	return {
		build: { ...mapAt('build'), list: 'never' },
		sitemap: { ...mapAt('sitemap'), disable: true },
	}
}
