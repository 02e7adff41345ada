import { parseUrl, toRfc3339 } from '@blog/core'
import type { Feed, FeedItem } from './feed.ts'
import { newestDate } from './newest-date.ts'
import { xmlCdata, xmlElement, xmlEmpty, xmlLines, xmlProlog } from './xml.ts'

/** Atom wants a date; this is what an undated post gets, since the clock would make every build differ. */
const UNDATED = '1970-01-01'

/**
 * Writes a feed as Atom.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function renderAtom(feed: Feed): string {
	const head = xmlLines('\t', [
		xmlElement('title', feed.title),
		xmlElement('subtitle', feed.description || undefined),
		xmlElement('id', feed.url),
		xmlEmpty('link', { href: feed.url, rel: 'alternate', type: 'text/html' }),
		xmlEmpty('link', { href: feed.feedUrl, rel: 'self', type: 'application/atom+xml' }),
		xmlElement('updated', toRfc3339(newestDate(feed) ?? UNDATED, feed.timeZone)),
		xmlElement('rights', feed.copyright),
		// An author here stands for every entry that names none.
		author(feed.author || feed.title),
	])
	return (
		xmlProlog(feed.style) +
		`${xmlEmpty('feed', { xmlns: 'http://www.w3.org/2005/Atom', ...(feed.language !== undefined && { 'xml:lang': feed.language }) }).replace(/\/>$/, '>')}\n` +
		`${head}${feed.items.map((item) => atomEntry(item, feed)).join('')}</feed>\n`
	)
}

function atomEntry(item: FeedItem, { timeZone }: Feed): string {
	const content = xmlLines('\t\t', [
		xmlElement('title', item.title),
		xmlEmpty('link', { href: item.url, rel: 'alternate', type: 'text/html' }),
		xmlElement('id', atomId(item)),
		xmlElement('published', item.date && toRfc3339(item.date, timeZone)),
		xmlElement('updated', toRfc3339(item.updated ?? item.date ?? UNDATED, timeZone)),
		...item.authors.map(author),
		...item.tags.map((tag) => xmlEmpty('category', { term: tag })),
		xmlElement('summary', item.summary || undefined, { type: 'text' }),
		xmlCdata('content', item.html, { type: 'html' }),
	])
	return `\t<entry>\n${content}\t</entry>\n`
}

function author(name: string): string {
	return `<author>${xmlElement('name', name)}</author>`
}

/** An id must be an IRI: one that is not becomes a tag of the post's own address (RFC 4151 would need a date that never changes). */
function atomId({ guid, url }: FeedItem): string {
	return parseUrl(guid) ? guid : `${url}#guid=${encodeURIComponent(guid.toWellFormed())}`
}
