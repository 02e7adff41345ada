import type { Post } from '@blog/core'
import type { FeedItem } from './feed.ts'

/**
 * A post as an item of feeds; it is the same item in each.
 *
 * @param baseUrl Absolute address of the site, without trailing slash.
 * @param html Its body, from `RenderedPost.feedHtml`. Absent: its summary is enough.
 */
export function feedItem(
	{ guid, url: path, title, date, lastmod, description, summary, authors, tags }: Post<unknown>,
	baseUrl: string,
	html?: string,
): FeedItem {
	const url = baseUrl + path
	return Object.freeze<FeedItem>({
		title,
		url,
		guid: guid ?? url,
		...(date !== undefined && { date }),
		...(lastmod !== undefined && { updated: lastmod }),
		summary: description || summary,
		...(html !== undefined && { html }),
		authors,
		tags,
	})
}
