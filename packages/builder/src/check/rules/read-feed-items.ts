import { elementTexts } from '../xml/element-texts.ts'

/** What a feed says of a post. */
export interface OldItem {
	readonly guid: string
	readonly title: string
	/** Milliseconds since 1970. */
	readonly date: number
}

/** Reads the items of an RSS feed; those without a guid, a title or a date are left out. */
export function readFeedItems(rss: string): readonly OldItem[] {
	return [...rss.matchAll(/<item[\s>][\s\S]*?<\/item>/g)].flatMap(([item]) => {
		const [guid] = elementTexts(item, 'guid')
		const [title] = elementTexts(item, 'title')
		const date = Date.parse(elementTexts(item, 'pubDate')[0] ?? '')
		return guid && title && !Number.isNaN(date) ? [{ guid, title, date }] : []
	})
}
