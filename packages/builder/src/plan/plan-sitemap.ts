import type { Post } from '@blog/core'
import { archiveUrl, showsAll } from './archive-url.ts'
import type { PlanContext } from './context.ts'
import { isIndexed } from './head.ts'
import type { Output } from './output.ts'
import { escapeHtml } from './redirect-page.ts'
import { taxonomies } from './taxonomies.ts'

/** The protocol allows no more in one file. */
const MOST_URLS = 50_000

interface Entry {
	readonly url: string
	readonly lastmod?: string | undefined
}

/**
 * Plans `sitemap.xml`; above 50,000 addresses it becomes an index of `sitemap-1.xml`, ….
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export function planSitemap(context: PlanContext): readonly Output[] {
	const { url } = context.config
	const entries = entriesOf(context)
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
		{ url: '/', posts: blog.posts },
		...context.sections,
		...taxonomies.flatMap(({ name }) => {
			const terms = blog.terms(name)
			return terms.length === 0 ? [] : [{ url: `/${name}/`, posts: [] }, ...terms]
		}),
		...(blog.years.length === 0 ? [] : [{ url: archiveUrl(blog), posts: blog.posts }]),
	].filter(({ url }) => {
		const source = sourceAt(url)
		return source === undefined || isIndexed(source)
	})
	return [
		...single.map((post) => ({ url: post.url, lastmod: lastmodOf(post) })),
		...lists.map(({ url, posts }) => ({ url, lastmod: newest(posts) })),
	].sort((a, b) => (a.url < b.url ? -1 : 1))
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

function urlset(base: string, entries: readonly Entry[]): string {
	const body = entries.map(({ url, lastmod }) => {
		const when = lastmod === undefined ? '' : `<lastmod>${escapeHtml(lastmod)}</lastmod>`
		return `<url><loc>${escapeHtml(base + url)}</loc>${when}</url>\n`
	})
	return xml('urlset', body.join(''))
}

function xml(root: string, body: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body}</${root}>\n`
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
