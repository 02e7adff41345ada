import { parseFeed as parseWithRowan } from '@rowanmanning/feed-parser'
import { parseFeed as parseWithFeedsmith } from 'feedsmith'
import { parseFeed as parseWithHtmlparser2 } from 'htmlparser2'
import RssParser from 'rss-parser'

/** What a reader knows of a feed. */
export interface ReadFeed {
	readonly title: string | undefined
	readonly items: readonly ReadItem[]
}

/** What it knows of a post. */
export interface ReadItem {
	readonly title: string | undefined
	readonly url: string | undefined
	readonly id: string | undefined
	/** `2024-10-09`, in UTC. */
	readonly day: string | undefined
	/** Text of the post, if the parser knows where it is. */
	readonly html?: string | undefined
}

type Moment = string | Date | null | undefined

const dayOf = (moment: Moment) => moment && new Date(moment).toISOString().slice(0, 10)

function item(title: unknown, url: unknown, id: unknown, moment: Moment, html?: unknown): ReadItem {
	return { title, url, id, day: dayOf(moment), ...(html ? { html } : {}) } as ReadItem
}

/** Parsers of feeds that know nothing of each other, by name. */
export const feedReaders: Readonly<Record<string, (xml: string) => ReadFeed | Promise<ReadFeed>>> =
	{
		'rss-parser': async (xml) => {
			const { title, items } = await new RssParser().parseString(xml)
			return {
				title,
				items: items.map((one) =>
					item(
						one.title,
						one.link,
						one.guid ?? one.id,
						one.isoDate,
						one['content:encoded'] ?? one.content,
					),
				),
			}
		},
		feedsmith: (xml) => {
			const { format, feed } = parseWithFeedsmith(xml)
			if (format === 'rss')
				return {
					title: feed.title,
					items: (feed.items ?? []).map((one) =>
						item(one.title, one.link, one.guid?.value, one.pubDate, one.content?.encoded),
					),
				}
			if (format !== 'atom') throw new Error(`Unexpected ${format}`)
			return {
				title: feed.title?.value,
				items: (feed.entries ?? []).map((one) =>
					item(one.title?.value, one.links?.[0]?.href, one.id, one.published, one.content?.value),
				),
			}
		},
		htmlparser2: (xml) => {
			const feed = parseWithHtmlparser2(xml)
			const items = feed?.items ?? []
			return {
				title: feed?.title,
				items: items.map((one) => item(one.title, one.link, one.id, one.pubDate)),
			}
		},
		'@rowanmanning/feed-parser': (xml) => {
			const { title, items } = parseWithRowan(xml)
			return {
				title: title ?? undefined,
				items: items.map((one) => item(one.title, one.url, one.id, one.published, one.content)),
			}
		},
	}
