import { renderAtom } from './atom.ts'
import type { Feed, FeedKind } from './feed.ts'
import { renderJsonFeed } from './json-feed.ts'
import { renderRss } from './rss.ts'

const formats = { rss: renderRss, atom: renderAtom, json: renderJsonFeed } satisfies Record<
	FeedKind,
	(feed: Feed) => string
>

/**
 * Writes a feed. An item that is frozen is written once, in whatever feeds it is.
 *
 * @returns XML (`rss`, `atom`) or JSON, well-formed whatever the texts hold; the same feed gives the same bytes.
 *
 * @example
 * renderFeed('rss', {
 *   title: 'Blog', description: '', url: 'https://example.com/', feedUrl: 'https://example.com/index.xml',
 *   language: 'en', author: 'MW', items: [],
 * })
 */
export function renderFeed(kind: FeedKind, feed: Feed): string {
	return formats[kind](feed)
}
