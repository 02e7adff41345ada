import type { ImportItem } from '../import-item.ts'
import { plainTitle } from '../plain-title.ts'
import { unreadDates } from './unread-dates.ts'
import { wordpressComments } from './wordpress-comments.ts'
import { wordpressDate } from './wordpress-date.ts'
import { customFields } from './wordpress-fields.ts'
import { withFootnotes } from './wordpress-footnotes.ts'
import { oldAddresses } from './wordpress-old-slugs.ts'
import { pageAddresses } from './wordpress-pages.ts'
import { seoFields } from './wordpress-seo.ts'
import { gatesOf, hiddenBy } from './wordpress-visibility.ts'
import { childrenOf, rawTextIn, textIn, type XmlElement } from './xml-element.ts'

const kinds: Readonly<Record<string, ImportItem['kind']>> = {
	post: 'post',
	page: 'page',
	attachment: 'media',
}

/** Statuses of what is no text yet, or no more. */
const unwantedStatuses = ['trash', 'auto-draft', 'inherit']

/** Statuses of files that everybody may see: theirs, or that of the post that they belong to. */
const shownFiles = ['inherit', 'publish', 'future', '']

function isUnwanted(kind: ImportItem['kind'], status: string): boolean {
	return kind === 'media' ? !shownFiles.includes(status) : unwantedStatuses.includes(status)
}

/**
 * Makes an item of an `<item>` of WordPress.
 *
 * @param authors Login to the name that is shown.
 */
export function wordpressItem(
	element: XmlElement,
	authors: ReadonlyMap<string, string>,
): ImportItem {
	const text = (name: string) => textIn(element, name)
	const meta = metaOf(element)
	const { own, ...seo } = seoFields(meta)
	const type = text('wp:post_type') || 'post'
	const kind = Object.hasOwn(kinds, type) ? (kinds[type] as ImportItem['kind']) : 'other'
	const status = text('wp:status')
	const cover = meta.get('_thumbnail_id')
	const address = text('link')
	const dates = {
		date: wordpressDate(text('wp:post_date'), text('wp:post_date_gmt')) ?? rssDate(text('pubDate')),
		lastmod: wordpressDate(text('wp:post_modified'), text('wp:post_modified_gmt')),
	}
	const gates = gatesOf(element)
	const hidden = hiddenBy(element, { status, isDated: dates.date !== undefined, gates })
	const pages = pageAddresses(rawTextIn(element, 'content:encoded'), address)
	return {
		place: element.place,
		id: text('wp:post_id'),
		type,
		kind,
		unwanted: isUnwanted(kind, status) ? `its status is ${status}` : undefined,
		title: plainTitle(text('title')),
		slug: decoded(text('wp:post_name')),
		address,
		aliases: [...oldAddresses(element, address), ...pages.aliases],
		lostAddresses: hidden === undefined ? pages.lost : [],
		guid: text('guid'),
		...dates,
		unread: unreadDates(
			{
				date: ['wp:post_date', 'wp:post_date_gmt', 'pubDate'].map(text),
				lastmod: ['wp:post_modified', 'wp:post_modified_gmt'].map(text),
			},
			dates,
		),
		hidden,
		gates,
		isScheduled: status === 'future',
		pinned: text('wp:is_sticky') === '1',
		commentsClosed: text('wp:comment_status') === 'closed',
		authors: authorsOf(element, authors),
		tags: termsOf(element, 'post_tag', 'tag'),
		categories: termsOf(element, 'category').filter((name) => name !== 'Uncategorized'),
		series: termsOf(element, 'series'),
		params: withFields(furtherTerms(element), customFields(element, own)),
		...seo,
		excerpt: text('excerpt:encoded'),
		body: {
			format: 'wordpress',
			text: withFootnotes(rawTextIn(element, 'content:encoded'), meta.get('footnotes')),
		},
		cover: cover ? { id: cover } : undefined,
		parent: text('wp:post_parent'),
		media:
			kind === 'media' && !isUnwanted(kind, status) && text('wp:post_password') === ''
				? {
						address: text('wp:attachment_url') || text('guid'),
						alt: meta.get('_wp_attachment_image_alt') ?? '',
						caption: text('excerpt:encoded'),
					}
				: undefined,
		comments: wordpressComments(element),
	}
}

/** Fields of an author's own stand apart: their names may mean something else here. */
function withFields(
	terms: ImportItem['params'],
	fields: Readonly<Record<string, unknown>> | undefined,
): ImportItem['params'] {
	return fields === undefined ? terms : { ...terms, customFields: fields }
}

function metaOf(element: XmlElement): ReadonlyMap<string, string> {
	return new Map(
		childrenOf(element, 'wp:postmeta').map((meta) => [
			textIn(meta, 'wp:meta_key'),
			textIn(meta, 'wp:meta_value'),
		]),
	)
}

/** WordPress before 2.9 writes every category a second time, without a domain. */
function termsOf(element: XmlElement, ...domains: string[]): readonly string[] {
	const names = childrenOf(element, 'category')
		.filter(({ attributes }) => domains.includes(attributes.domain ?? ''))
		.map(({ text }) => plainTitle(text.trim()))
	return [...new Set(names)].filter(Boolean)
}

/** What has a place of its own in the front matter. */
const placed = ['post_tag', 'tag', 'category', 'series', 'author']

/** Terms of the taxonomies of plug-ins and themes, by the name of theirs. */
function furtherTerms(element: XmlElement): ImportItem['params'] {
	const domains = childrenOf(element, 'category').map(({ attributes }) => attributes.domain ?? '')
	const further = [...new Set(domains)]
		.filter((domain) => domain !== '' && !placed.includes(domain))
		.map((domain) => [domain, termsOf(element, domain)] as const)
		.filter(([, terms]) => terms.length > 0)
	return further.length > 0 ? Object.fromEntries(further) : undefined
}

/** Several authors are terms, as the plug-in Co-Authors Plus has them. */
function authorsOf(element: XmlElement, authors: ReadonlyMap<string, string>): readonly string[] {
	const several = termsOf(element, 'author')
	const logins = several.length > 0 ? several : [textIn(element, 'dc:creator')]
	return [...new Set(logins.map((login) => authors.get(login) ?? login))].filter(Boolean)
}

/** WordPress percent-encodes other scripts; what is not UTF-8 stays. */
function decoded(slug: string): string {
	try {
		return decodeURIComponent(slug)
	} catch {
		return slug
	}
}

function rssDate(text: string): string | undefined {
	const epoch = Date.parse(text)
	return Number.isNaN(epoch) || epoch < 0
		? undefined
		: `${new Date(epoch).toISOString().slice(0, 19)}Z`
}
