import type { PostDate } from '@blog/core'

/** One entry of a feed. */
export interface FeedItem {
	readonly title: string
	/** Absolute. */
	readonly url: string
	/** Identity for readers: the URL, unless the post says otherwise. Never changes. */
	readonly guid: string
	readonly date?: PostDate
	readonly updated?: PostDate
	readonly authors: readonly string[]
	readonly tags: readonly string[]
	/** Plain text. */
	readonly summary: string
	/** Full content, from `RenderedPost.feedHtml`. */
	readonly html?: string
}

/** A list of posts for feed readers. */
export interface Feed {
	readonly title: string
	readonly description: string
	/** Absolute URL of the page that the feed is of. */
	readonly url: string
	/** Absolute URL of the feed itself. */
	readonly feedUrl: string
	/** BCP 47 tag. */
	readonly language?: string
	/** Of posts that name none. */
	readonly author?: string
	readonly copyright?: string
	/** IANA name: where a date without a time begins. Default UTC. */
	readonly timeZone?: string
	/** URL of a style sheet for browsers that show the feed. */
	readonly style?: string
	/** When something last changed. Default: the newest date of the items. */
	readonly updated?: PostDate
	readonly items: readonly FeedItem[]
}

/** Formats of feeds. */
export type FeedKind = 'rss' | 'atom' | 'json'
