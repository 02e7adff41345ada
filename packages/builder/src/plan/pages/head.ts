import { frontMatterFlag, type Post } from '@blog/core'
import type { Head, HeadImage } from '@blog/theme'
import { oneLine } from '../../text/one-line.ts'
import type { PlanContext } from '../context.ts'
import { type FeedNames, feedLinks } from '../feeds/feed-links.ts'

/**
 * What the head of a page says.
 *
 * @param page Its `source` is the Markdown file of the page, if there is one; `feeds` is the list whose feeds the page names.
 */
export function headOf({
	title,
	description = '',
	url,
	image,
	source,
	markdown,
	feeds,
	home = '/',
	feedNames = { files: {}, listFile: 'index.xml' },
	translations,
}: {
	readonly title: string
	readonly description?: string | undefined
	readonly url: string
	readonly image?: HeadImage | undefined
	readonly source?: Post<unknown> | undefined
	readonly markdown?: string | undefined
	readonly feeds: { readonly url: string; readonly title: string } | undefined
	readonly home?: string
	readonly feedNames?: FeedNames
	readonly translations?: Head['translations'] | undefined
}): Head {
	return {
		title,
		description: oneLine(description),
		url,
		...(source?.canonical !== undefined && { canonical: source.canonical }),
		...(image !== undefined && { image }),
		...(markdown !== undefined && { markdown }),
		...(source && isHidden(source) && { noindex: true }),
		...(translations && { translations }),
		feeds: feeds ? feedLinks(feeds.url, feeds.title, home, feedNames) : [],
	}
}

/**
 * The same of a page of a site.
 *
 * @param page `list` is the URL of the list that it is a further page of; its feeds are those of the home page unless it says otherwise.
 */
export function pageHead(
	{
		home,
		site,
		config,
		translationsOf,
		feedUrls,
	}: Pick<PlanContext, 'home' | 'site' | 'config' | 'translationsOf' | 'feedUrls'>,
	{
		list,
		feeds = { url: home, title: site.title },
		...page
	}: Omit<Parameters<typeof headOf>[0], 'feeds' | 'home' | 'feedNames' | 'translations'> & {
		readonly feeds?: { readonly url: string; readonly title: string }
		readonly list?: string
	},
): Head {
	const translations = translationsOf(list ?? page.url, page.source)
	return headOf({
		...page,
		feeds: feedUrls.has(feeds.url) ? feeds : undefined,
		home,
		feedNames: config.feed,
		translations,
	})
}

/** Whether search engines are asked to list a page at its own address. */
export function isIndexed(source: Post<unknown>): boolean {
	return source.canonical === undefined && !isHidden(source)
}

function isHidden(source: Post<unknown>): boolean {
	const asked = frontMatterFlag(source, 'robotsNoIndex', 'noindex')
	return asked ?? frontMatterFlag(source, 'unlisted') ?? false
}
