import fc from 'fast-check'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Feed, FeedItem } from './feed.ts'
import { renderFeed } from './render-feed.ts'

const item: FeedItem = {
	title: 'Tom & "Jerry" <3',
	url: 'https://e.com/a/',
	guid: 'https://e.com/a/',
	date: '2024-10-09',
	updated: '2024-10-11T08:30:00+02:00',
	authors: ['MW'],
	tags: ['go', 'a&b'],
	summary: 'Short < long',
	html: '<p>A &amp; ]]> b</p>',
}
const feed: Feed = {
	title: 'Blog',
	description: 'All',
	url: 'https://e.com/',
	feedUrl: 'https://e.com/index.xml',
	language: 'en',
	author: 'MW',
	items: [
		item,
		{
			...item,
			url: 'https://e.com/b/',
			guid: 'old-id',
			date: '2024-09-11',
			updated: '2024-09-11',
			authors: [],
		},
	],
}

const parser = new XMLParser({
	ignoreAttributes: false,
	attributeNamePrefix: '@',
	trimValues: false,
	parseTagValue: false,
	processEntities: { enabled: true, maxTotalExpansions: 1e6, maxExpandedLength: 1e7 },
	htmlEntities: true,
	isArray: (name) => ['item', 'entry', 'category', 'author', 'link', 'dc:creator'].includes(name),
})
const read = (xml: string) => {
	expect(XMLValidator.validate(xml)).toBe(true)
	return parser.parse(xml)
}

test.each(['rss', 'atom'] as const)(
	'a style sheet for browsers is one line of %s, and nothing else is another',
	(kind) => {
		const style = `/a?b&c="d<e>'f`
		const plain = renderFeed(kind, feed).split('\n')
		const [first, line = '', ...rest] = renderFeed(kind, { ...feed, style }).split('\n')
		expect([first, ...rest]).toEqual(plain)
		expect(line).toBe(`<?xml-stylesheet type="text/css" href="/a?b&amp;c=&quot;d&lt;e&gt;'f"?>`)
		const told = (each: Feed) => {
			const { rss, feed: atom } = read(renderFeed(kind, each))
			return rss ?? atom
		}
		expect(told({ ...feed, style })).toEqual(told(feed))
	},
)

test('an item that is in several feeds says in each what that feed says', () => {
	const frozen = { ...feed, items: feed.items.map((each) => Object.freeze({ ...each })) }
	const feeds: readonly Feed[] = [
		frozen,
		{ ...frozen, title: 'Other' },
		{ ...frozen, author: 'Somebody else' },
		{ ...frozen, timeZone: 'Asia/Tokyo' },
	]
	for (const each of [...feeds, ...feeds])
		expect(renderFeed('rss', each)).toBe(renderFeed('rss', structuredClone(each)))
	expect(new Set(feeds.map((each) => renderFeed('rss', each))).size).toBe(feeds.length)
})

test('RSS 2.0 has what readers want', () => {
	const { rss } = read(renderFeed('rss', feed))
	expect(rss['@version']).toBe('2.0')
	expect(rss.channel['atom:link']).toMatchObject({
		'@href': feed.feedUrl,
		'@rel': 'self',
		'@type': 'application/rss+xml',
	})
	expect(rss.channel.lastBuildDate).toBe('Fri, 11 Oct 2024 08:30:00 +0200')
	expect(rss.channel.item[0]).toMatchObject({
		title: item.title,
		guid: { '#text': item.url, '@isPermaLink': 'true' },
		pubDate: 'Wed, 09 Oct 2024 00:00:00 +0000',
		category: ['go', 'a&b'],
		description: item.summary,
		'content:encoded': item.html,
		'dc:creator': ['MW'],
	})
	expect(rss.channel.item[1]).toMatchObject({
		guid: { '#text': 'old-id', '@isPermaLink': 'false' },
		'dc:creator': ['MW'],
	})
})

test('Atom has ids, dates and authors, and the newest date is the feed’s', () => {
	const { feed: atom } = read(renderFeed('atom', feed))
	expect(atom['@xmlns']).toBe('http://www.w3.org/2005/Atom')
	expect(atom.updated).toBe('2024-10-11T08:30:00+02:00')
	expect(atom.author[0].name).toBe('MW')
	expect(atom.entry[0]).toMatchObject({
		id: item.url,
		published: '2024-10-09T00:00:00Z',
		updated: '2024-10-11T08:30:00+02:00',
		content: { '#text': item.html, '@type': 'html' },
		summary: { '#text': item.summary, '@type': 'text' },
	})
	expect(URL.canParse(atom.entry[1].id)).toBe(true)
})

test('JSON Feed 1.1', () => {
	const json = JSON.parse(renderFeed('json', feed))
	expect(json).toMatchObject({
		version: 'https://jsonfeed.org/version/1.1',
		feed_url: feed.feedUrl,
		authors: [{ name: 'MW' }],
	})
	expect(json.items[0]).toMatchObject({
		id: item.guid,
		content_html: item.html,
		date_published: '2024-10-09T00:00:00Z',
	})
})

test('feeds without items, dates and texts are valid and have no date of today', () => {
	const empty: Feed = {
		title: '',
		description: '',
		url: 'https://e.com/',
		feedUrl: 'https://e.com/f',
		language: 'en',
		items: [],
	}
	expect(read(renderFeed('rss', empty)).rss.channel.lastBuildDate).toBeUndefined()
	expect(read(renderFeed('atom', empty)).feed.updated).toBe('1970-01-01T00:00:00Z')
	const bare: FeedItem = {
		title: 't',
		url: 'https://e.com/a/',
		guid: 'g',
		authors: [],
		tags: [],
		summary: '',
	}
	expect(JSON.parse(renderFeed('json', { ...empty, items: [bare] })).items[0].content_text).toBe('')
	expect(read(renderFeed('atom', { ...empty, items: [bare] })).feed.entry[0].updated).toBe(
		'1970-01-01T00:00:00Z',
	)
})

test('an item that is changed is written anew', () => {
	const changing = { ...item }
	const before = renderFeed('rss', { ...feed, items: [changing] })
	changing.title = 'Another title'
	expect(renderFeed('rss', { ...feed, items: [changing] })).not.toBe(before)
	expect(renderFeed('rss', { ...feed, items: [Object.freeze(changing)] })).toContain(
		'Another title',
	)
})

describe('any text', () => {
	const hostile = fc
		.array(
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.constantFrom(
					']]>',
					'<![CDATA[',
					'&amp;',
					'&',
					'<',
					'"',
					"'",
					'\0',
					'\u0008',
					'\ufffe',
					'\ud800',
					'\r\n',
					'<!--',
					'-->',
					'<?xml?>',
				),
			),
			{ maxLength: 8 },
		)
		.map((parts) => parts.join(''))
	/** What XML can hold, as a parser gives it back. */
	const clean = (text: string) =>
		// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are the point.
		text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')

	test('is well-formed XML and comes back as it was', () => {
		fc.assert(
			fc.property(hostile, hostile, (text, html) => {
				const hostileFeed = {
					...feed,
					title: text,
					items: [{ ...item, title: text, tags: [text], guid: text, html }],
				}
				const xml = renderFeed('rss', hostileFeed)
				const atom = renderFeed('atom', hostileFeed)
				for (const each of [xml, atom]) {
					expect(XMLValidator.validate(each)).toBe(true)
					expect(clean(each)).toBe(each)
				}
				expect(
					xml
						.match(/<!\[CDATA\[[\s\S]*?\]\]>/g)
						?.map((part) => part.slice(9, -3))
						.join(''),
				).toBe(clean(html).replaceAll('\r\n', '\n'))
				const title = /<title>([\s\S]*?)<\/title>/.exec(xml)?.[1] ?? ''
				expect(unescapeXml(title)).toBe(clean(text))
			}),
			{ numRuns: 300 },
		)
	})

	function unescapeXml(text: string): string {
		const names: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#13': '\r' }
		return text.replace(/&([a-z#0-9]+);/g, (whole, name) => names[name] ?? whole)
	}

	test('is valid JSON', () => {
		fc.assert(
			fc.property(hostile, (text) => {
				const json = JSON.parse(renderFeed('json', { ...feed, title: text }))
				expect(json.title).toBe(text)
			}),
		)
	})
})

test('a calendar date begins where the blog lives', () => {
	const berlin = { ...feed, timeZone: 'Europe/Berlin' }
	expect(read(renderFeed('rss', berlin)).rss.channel.item[0].pubDate).toBe(
		'Wed, 09 Oct 2024 00:00:00 +0200',
	)
	expect(read(renderFeed('atom', berlin)).feed.entry[0].published).toBe('2024-10-09T00:00:00+02:00')
	expect(JSON.parse(renderFeed('json', berlin)).items[0].date_published).toBe(
		'2024-10-09T00:00:00+02:00',
	)
})
