import type { Post } from '@blog/core'
import type { Translation } from '@blog/theme'
import { escapeHtml } from '../../text/escape-html.ts'
import type { PlanContext } from '../context.ts'
import type { Output } from '../output.ts'
import { showsAll } from '../pages/archive-url.ts'
import { isIndexed } from '../pages/head.ts'

/** The protocol allows no more in one file. */
const MOST_URLS = 50_000

interface Entry {
	readonly url: string
	readonly lastmod?: string | undefined
	readonly translations?: readonly Translation[] | undefined
}

/**
 * Plans `sitemap.xml`; above 50,000 addresses it becomes an index of `sitemap-1.xml`, ….
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function planSitemap(contexts: readonly [PlanContext, ...PlanContext[]]): readonly Output[] {
	const [{ config }] = contexts
	const { url } = config
	const entries = contexts.flatMap(entriesOf).sort((a, b) => (a.url < b.url ? -1 : 1))
	const indexed = new Set(entries.map((entry) => entry.url))
	const urlset = (base: string, some: readonly Entry[]) =>
		writeUrlset(base, some, (entry) => alternates(base, entry, indexed, config.language))
	const parts = Array.from({ length: Math.ceil(entries.length / MOST_URLS) }, (_, index) =>
		entries.slice(index * MOST_URLS, (index + 1) * MOST_URLS),
	)
	if (parts.length <= 1) return [sitemap('sitemap.xml', () => urlset(url, entries))]
	const names = parts.map((_, index) => `sitemap-${index + 1}.xml`)
	const index = names
		.map((name) => `<sitemap><loc>${escapeHtml(`${url}/${name}`)}</loc></sitemap>\n`)
		.join('')
	return [
		sitemap('sitemap.xml', () => xml('sitemapindex', index)),
		...parts.map((part, at) => sitemap(names[at] ?? '', () => urlset(url, part))),
	]
}

function entriesOf(context: PlanContext): readonly Entry[] {
	const { blog } = context
	const single = [...blog.posts, ...blog.pages.filter((page) => !showsAll(page))].filter(isIndexed)
	const sourceAt = (url: string) =>
		context.listAt(url) ?? blog.pages.find((page) => page.url === url)
	const lists = [
		{ url: context.home, posts: blog.posts },
		...context.sections,
		...context.taxonomies.flatMap(({ name, url }) => {
			const terms = blog.terms(name)
			const { emptyTaxonomies = false } = context.config.lists
			return terms.length === 0 && !emptyTaxonomies ? [] : [{ url, posts: [] }, ...terms]
		}),
		...(blog.years.length === 0 ? [] : [{ url: context.archive, posts: blog.posts }]),
	].filter(({ url }) => {
		const source = sourceAt(url)
		return source === undefined || isIndexed(source)
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
	fallback: string,
): string {
	const listed = translations.filter(({ url }) => indexed.has(url))
	if (listed.length < 2) return ''
	const other = listed.find(({ language }) => language === fallback)
	const all = other ? [...listed, { ...other, language: 'x-default' }] : listed
	return all
		.map(
			({ language, url }) =>
				`<xhtml:link rel="alternate" hreflang="${escapeHtml(language)}" href="${escapeHtml(base + url)}"/>`,
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
