import { dateToEpoch, frontMatterFlag, type Post, type PostDate } from '@blog/core'
import type { ApiState } from '../../state/api-state.ts'
import { perState } from '../../state/per-state.ts'
import { inMainLanguage } from './in-main-language.ts'

/** The protocol allows no more in one file. */
const MOST_URLS = 50_000

/** Layouts that show lists, not a text of their own. */
const lists: ReadonlySet<string | undefined> = new Set(['archive', 'archives', 'search'])

/** What a part of a sitemap lists. */
interface Entry {
	readonly url: string
	readonly lastmod?: string | undefined
}

/** How many files the sitemap of a state has. */
export function sitemapParts(state: ApiState): number {
	return Math.max(1, Math.ceil(entriesOf(state).length / MOST_URLS))
}

/**
 * Writes a sitemap: home, posts and pages that search engines may list, as the site's own does.
 *
 * @param part From 1.
 * @see https://www.sitemaps.org/protocol.html
 */
export function writeSitemap(state: ApiState, part: number): string {
	const body = entriesOf(state)
		.slice((part - 1) * MOST_URLS, part * MOST_URLS)
		.map(({ url, lastmod }) => `<url>${element('loc', url)}${element('lastmod', lastmod)}</url>\n`)
	return document('urlset', body)
}

/**
 * Names the files of a sitemap that is too long for one.
 *
 * @param urlOf Absolute address of a part.
 */
export function writeSitemapIndex(parts: number, urlOf: (part: number) => string): string {
	const body = Array.from(
		{ length: parts },
		(_, index) => `<sitemap>${element('loc', urlOf(index + 1))}</sitemap>\n`,
	)
	return document('sitemapindex', body)
}

const entriesOf = perState((state): readonly Entry[] => {
	const { blog, settings } = state
	const texts = [...blog.posts, ...blog.pages.filter(({ layout }) => !lists.has(layout))]
	const home = newest(blog.posts.filter(inMainLanguage(state)).map(lastmodOf), settings.timeZone)
	return [
		{ url: `${settings.url}/`, lastmod: home },
		...texts
			.filter(isIndexed)
			.map((post) => ({ url: settings.url + post.url, lastmod: lastmodOf(post) })),
	]
})

function lastmodOf({ lastmod, date }: Post<unknown>): PostDate | undefined {
	return lastmod ?? date
}

function newest(dates: readonly (PostDate | undefined)[], timeZone = 'UTC'): PostDate | undefined {
	let latest: PostDate | undefined
	for (const date of dates)
		if (
			date !== undefined &&
			!(latest && dateToEpoch(date, timeZone) <= dateToEpoch(latest, timeZone))
		)
			latest = date
	return latest
}

function isIndexed(post: Post<unknown>): boolean {
	return post.canonical === undefined && !frontMatterFlag(post, 'robotsNoIndex', 'noindex')
}

function document(root: string, body: readonly string[]): string {
	return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${body.join('')}</${root}>\n`
}

function element(name: string, text: string | undefined): string {
	if (text === undefined) return ''
	return `<${name}>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</${name}>`
}
