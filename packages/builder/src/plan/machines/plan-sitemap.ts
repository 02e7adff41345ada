import { isUnlisted, languageTag, type Post } from '@blog/core'
import type { Translation } from '@blog/theme'
import { isObject } from '../../config/check-fields.ts'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { escapeHtml } from '../../text/escape-html.ts'
import { pathKey } from '../../text/path-key.ts'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { isArchive, showsAll } from '../pages/archive-url.ts'
import { isIndexed } from '../pages/head.ts'
import { matterOf } from '../pages/matter-of.ts'
import { pagesOf } from '../pages/search-url.ts'

/** The protocol allows no more in one file. */
const MOST_URLS = 50_000

interface Entry {
	readonly url: string
	readonly lastmod?: string | undefined
	readonly translations?: readonly Translation[] | undefined
}

/**
 * Plans `sitemap.xml`; above 50,000 addresses it becomes an index of `sitemap-1.xml`, …, and of one for each language if the site wants that.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function planSitemap(contexts: readonly [PlanContext, ...PlanContext[]]): readonly Output[] {
	const [{ config, kinds }] = contexts
	if (!kinds.has('sitemap')) return []
	const { url, sitemap: wanted } = config
	const all = contexts.map((context) => ({ context, entries: entriesOf(context).toSorted(byUrl) }))
	const indexed = new Set(all.flatMap(({ entries }) => entries.map((entry) => entry.url)))
	const write = (some: readonly Entry[]) =>
		writeUrlset(url, some, (entry) => alternates(url, entry, indexed, config))

	const inFolders = contexts.length > 1 || config.blog.defaultLanguageInSubdir === true
	if (wanted.perLanguage && inFolders) {
		const files = all.flatMap(({ context, entries }) =>
			planFiles(`${context.config.language.toLowerCase()}/${wanted.file}`, entries, url, write),
		)
		const names = all.map(
			({ context }) => `${context.config.language.toLowerCase()}/${wanted.file}`,
		)
		return [sitemap(wanted.file, () => writeIndex(url, names)), ...files]
	}
	const entries = all.flatMap((one) => one.entries).sort(byUrl)
	return planFiles(wanted.file, entries, url, write)
}

function byUrl(a: Entry, b: Entry): number {
	return a.url < b.url ? -1 : 1
}

/** One file, or as many as are needed and their index. */
function planFiles(
	file: string,
	entries: readonly Entry[],
	url: string,
	write: (some: readonly Entry[]) => string,
): readonly Output[] {
	const parts = Array.from({ length: Math.ceil(entries.length / MOST_URLS) }, (_, index) =>
		entries.slice(index * MOST_URLS, (index + 1) * MOST_URLS),
	)
	if (parts.length <= 1) return [sitemap(file, () => write(entries))]
	const names = parts.map((_, index) => file.replace(/(?=\.[^.]*$|$)/, `-${index + 1}`))
	return [
		sitemap(file, () => writeIndex(url, names)),
		...parts.map((part, at) => sitemap(names[at] ?? '', () => write(part))),
	]
}

function writeIndex(url: string, names: readonly string[]): string {
	const index = names
		.map((name) => `<sitemap><loc>${escapeHtml(`${url}/${name}`)}</loc></sitemap>\n`)
		.join('')
	return xml('sitemapindex', index)
}

function entriesOf(context: PlanContext): readonly Entry[] {
	const { blog } = context
	const single = [...blog.posts, ...blog.pages.filter((page) => !showsAll(page))].filter(isMapped)
	// Where somebody wrote a page, there is no list.
	const written = new Set(single.map(({ url }) => pathKey(url)))
	const sourceAt = (url: string) =>
		context.listAt(url) ?? blog.pages.find((page) => page.url === url)
	const lists = [
		...(context.kinds.has('home') ? [{ url: context.home, posts: blog.posts }] : []),
		...(context.allPosts ? [{ ...context.allPosts, posts: blog.posts }] : []),
		...context.sections,
		...context.taxonomies.flatMap(({ name, url, isHidden }) => {
			const terms = context.termsOf(name)
			const { emptyTaxonomies = false } = context.config.lists
			if (terms.length === 0 && !emptyTaxonomies) return []
			return [...(context.kinds.has('taxonomy') && !isHidden ? [{ url, posts: [] }] : []), ...terms]
		}),
		...archivesOf(context).map((url) => ({ url, posts: blog.posts })),
	].filter(({ url }) => {
		if (written.has(pathKey(url))) return false
		const source = sourceAt(url)
		return source === undefined || (isMapped(source) && !isUnlisted(source))
	})
	return [
		...single.map((post) => ({
			url: post.url,
			lastmod: lastmodOf(post),
			translations: context.translationsOf(post.url, post),
		})),
		...lists.map(({ url, posts }) => ({
			url,
			lastmod: newest(posts),
			translations: context.translationsOf(url, sourceAt(url)),
		})),
	]
}

/** All that somebody has written, but for lists of sections; else the one that every site has. */
function archivesOf({ blog, sections, archive }: PlanContext): readonly string[] {
	const pages = blog.pages.filter(isArchive).map(({ url }) => url)
	const isThere = pagesOf(blog, sections, isArchive).length > 0
	return archive === undefined || isThere || blog.years.length === 0 ? pages : [archive]
}

/** Whether a page is asked for at its own address, and in the map: https://gohugo.io/templates/sitemap/ */
function isMapped(source: Post<unknown>): boolean {
	const { sitemap } = matterOf(source)
	return isIndexed(source) && !(isObject(sitemap) && isDisabled(sitemap))
}

/** Keys are in any case there, and a word is as good as a value. */
function isDisabled(sitemap: Readonly<Record<string, unknown>>): boolean {
	return Object.entries(sitemap).some(
		([key, value]) => key.toLowerCase() === 'disable' && /^\s*true\s*$/i.test(String(value)),
	)
}

function lastmodOf(post: Post<unknown>): string | undefined {
	return post.lastmod ?? post.date
}

/** When the last of some posts changed. */
function newest(posts: readonly Post<unknown>[]): string | undefined {
	let latest: string | undefined
	let time = Number.NEGATIVE_INFINITY
	for (const post of posts) {
		const date = lastmodOf(post)
		// Many lists have the same posts, mostly the newest first.
		if (date === undefined || date === latest) continue
		const moment = Date.parse(date)
		if (latest !== undefined && !(moment > time)) continue
		latest = date
		time = moment
	}
	return latest
}

/** The page in other languages, those that search engines are asked to list: itself too. */
function alternates(
	base: string,
	{ translations = [] }: Entry,
	indexed: ReadonlySet<string>,
	{ language: fallback, languageTags }: Pick<ResolvedConfig, 'language' | 'languageTags'>,
): string {
	const listed = translations.flatMap(({ language, url }) => {
		const tag = languageTag(languageTags[language] ?? language)
		return indexed.has(url) && tag !== undefined ? [{ language, tag, url }] : []
	})
	if (listed.length < 2) return ''
	const other = listed.find(({ language }) => language === fallback)
	const all = other ? [...listed, { ...other, tag: 'x-default' }] : listed
	return all
		.map(
			({ tag, url }) =>
				`<xhtml:link rel="alternate" hreflang="${escapeHtml(tag)}" href="${escapeHtml(base + url)}"/>`,
		)
		.join('')
}

function writeUrlset(
	base: string,
	entries: readonly Entry[],
	alternatesOf: (entry: Entry) => string,
): string {
	const body = entries.map((entry) => {
		const { url, lastmod } = entry
		const when = lastmod === undefined ? '' : `<lastmod>${escapeHtml(lastmod)}</lastmod>`
		return `<url><loc>${escapeHtml(base + url)}</loc>${when}${alternatesOf(entry)}</url>\n`
	})
	const isTranslated = entries.some(({ translations }) => translations !== undefined)
	return xml('urlset', body.join(''), isTranslated)
}

function xml(root: string, body: string, isTranslated = false): string {
	const links = isTranslated ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : ''
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${body}</${root}>\n`
}

function sitemap(path: string, make: () => string): Output {
	return {
		path,
		kind: 'sitemap',
		sources: [],
		yields: true,
		render: async () => ({ content: make(), bodies: [] }),
	}
}
