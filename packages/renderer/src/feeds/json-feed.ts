import { toRfc3339 } from '@blog/core'
import type { Feed, FeedItem } from './feed.ts'

/**
 * Writes a feed as JSON Feed 1.1.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export function renderJsonFeed(feed: Feed): string {
	const document = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.url,
		feed_url: feed.feedUrl,
		...(feed.description !== '' && { description: feed.description }),
		...(feed.language !== undefined && { language: feed.language }),
		...(feed.author && { authors: [{ name: feed.author }] }),
		items: feed.items.map((item) => jsonItem(item, feed)),
	}
	return `${JSON.stringify(document, undefined, '\t')}\n`
}

function jsonItem(item: FeedItem, { timeZone }: Feed): object {
	return {
		id: item.guid,
		url: item.url,
		title: item.title,
		...(item.summary !== '' && { summary: item.summary }),
		// An item must have one of the two.
		...(item.html === undefined ? { content_text: item.summary } : { content_html: item.html }),
		...(item.date !== undefined && { date_published: toRfc3339(item.date, timeZone) }),
		...(item.updated !== undefined && { date_modified: toRfc3339(item.updated, timeZone) }),
		...(item.authors.length > 0 && { authors: item.authors.map((name) => ({ name })) }),
		...(item.tags.length > 0 && { tags: item.tags }),
	}
}
