import { toRfc822 } from '@blog/core'
import type { Feed, FeedItem } from './feed.ts'
import { newestDate } from './newest-date.ts'
import { xmlCdata, xmlElement, xmlEmpty, xmlLines, xmlProlog } from './xml.ts'

/**
 * Writes a feed as RSS 2.0 with `content:encoded`.
 *
 * @see https://www.rssboard.org/rss-specification
 */
export function renderRss(feed: Feed): string {
	const newest = newestDate(feed)
	const channel = xmlLines('\t\t', [
		xmlElement('title', feed.title),
		xmlElement('link', feed.url),
		xmlElement('description', feed.description),
		xmlElement('language', feed.language),
		xmlElement('copyright', feed.copyright),
		xmlElement('lastBuildDate', newest && toRfc822(newest, feed.timeZone)),
		xmlEmpty('atom:link', { href: feed.feedUrl, rel: 'self', type: 'application/rss+xml' }),
	])
	let items = ''
	for (const item of feed.items) items += rssItem(item, feed)
	return (
		xmlProlog(feed.style) +
		'<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">\n' +
		`\t<channel>\n${channel}${items}\t</channel>\n</rss>\n`
	)
}

/** What an item became, and what of the feed is in it. */
interface Written {
	readonly author: string | undefined
	readonly timeZone: string | undefined
	readonly xml: string
}

/** A post is in the feeds of several lists, as the same item: if nobody can change it, it is written once. */
const known = new WeakMap<FeedItem, Written>()

function rssItem(item: FeedItem, feed: Feed): string {
	if (!Object.isFrozen(item)) return writeItem(item, feed)
	const { author, timeZone } = feed
	const before = known.get(item)
	if (before && before.author === author && before.timeZone === timeZone) return before.xml
	const xml = writeItem(item, feed)
	known.set(item, { author, timeZone, xml })
	return xml
}

function writeItem(item: FeedItem, feed: Feed): string {
	const authors = item.authors.length > 0 ? item.authors : feed.author ? [feed.author] : []
	const content = xmlLines('\t\t\t', [
		xmlElement('title', item.title),
		xmlElement('link', item.url),
		xmlElement('guid', item.guid, { isPermaLink: String(item.guid === item.url) }),
		xmlElement('pubDate', item.date && toRfc822(item.date, feed.timeZone)),
		// RSS's own `author` must be an e-mail address.
		...authors.map((name) => xmlElement('dc:creator', name)),
		...item.tags.map((tag) => xmlElement('category', tag)),
		xmlElement('description', item.summary),
		xmlCdata('content:encoded', item.html),
	])
	return `\t\t<item>\n${content}\t\t</item>\n`
}
