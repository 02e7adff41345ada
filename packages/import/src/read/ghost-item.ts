import { dateAt } from '@blog/core'
import { escapeHtml } from '../convert/escape-html.ts'
import { isLexical } from '../convert/ghost/lexical-tree.ts'
import { isMobiledoc } from '../convert/ghost/mobiledoc-tree.ts'
import type { ImportBody, ImportItem } from '../import-item.ts'
import { codeIn } from './ghost-code.ts'
import { ghostSeo } from './ghost-seo.ts'
import { type GhostRow, type GhostTables, textOf } from './ghost-tables.ts'
import { unreadDates } from './unread-dates.ts'

/** Stands for the address of the site in everything that Ghost stores. */
const placeholder = '__GHOST_URL__'

/**
 * Makes an item of a row of `posts`.
 *
 * @param timeZone IANA name: clocks of it say the dates.
 */
export function ghostItem(post: GhostRow, tables: GhostTables, timeZone: string): ImportItem {
	const id = textOf(post.id)
	const [meta = {}] = tables.metaOf.get(id) ?? []
	const text = (name: string) =>
		(textOf(post[name]) || textOf(meta[name])).replaceAll(placeholder, '')
	const isPage = post.type === 'page' || isTrue(post.page)
	const image = text('feature_image') || text('image')
	const body = bodyOf(text)
	const published = isoDate(post.published_at, timeZone)
	const lastmod = isoDate(post.updated_at, timeZone)
	const tags = tagsOf(id, tables)
	const internal = tags.filter(isInternalTag).map(nameOf)
	const isMail = isTrue(post.email_only ?? meta.email_only)
	const hidden = hiddenBy(text('status'), text('visibility'), isMail)
	// Without its date it would not wait.
	const waits = text('status') === 'scheduled' && published === undefined
	return {
		id,
		type: isPage ? 'page' : 'post',
		kind: isPage ? 'page' : 'post',
		unwanted: body === undefined ? 'its text is damaged: open and save it in Ghost' : undefined,
		title: text('title').trim(),
		slug: text('slug'),
		address: text('slug') ? `/${text('slug')}/` : '',
		// Feeds of Ghost say the id; before 1.0, when ids were numbers, they said the UUID.
		guid: /^\d+$/.test(id) ? textOf(post.uuid) || id : id,
		date: published ?? isoDate(post.created_at, timeZone),
		lastmod,
		unread: unreadDates(
			{ date: [writtenIn(post.published_at)], lastmod: [writtenIn(post.updated_at)] },
			{ date: published, lastmod },
		),
		hidden: hidden ?? (waits ? 'scheduled' : undefined),
		isScheduled: text('status') === 'scheduled',
		pinned: false,
		commentsClosed: false,
		authors: authorsOf(post, tables),
		tags: tags.filter((tag) => !isInternalTag(tag)).map(nameOf),
		categories: [],
		description: text('meta_description') || undefined,
		canonical: text('canonical_url') || undefined,
		excerpt: escapeHtml(text('custom_excerpt')),
		body: body ?? { format: 'html', text: '' },
		cover: image
			? { address: image, alt: text('feature_image_alt'), caption: text('feature_image_caption') }
			: undefined,
		params: paramsOf(internal, ghostSeo(text)),
		code: codeIn(text),
		parent: '',
		comments: [],
	}
}

function paramsOf(
	internalTags: readonly string[],
	customFields: Readonly<Record<string, string>> | undefined,
): ImportItem['params'] {
	if (internalTags.length === 0 && customFields === undefined) return undefined
	return { ...(internalTags.length > 0 && { internalTags }), ...(customFields && { customFields }) }
}

/** The HTML that Ghost has made of what its editors store; else that, of the newest editor. */
function bodyOf(text: (name: string) => string): ImportBody | undefined {
	const html: ImportBody = { format: 'html', text: text('html') }
	if (html.text.trim() !== '') return html
	const format = (['lexical', 'mobiledoc', 'markdown'] as const).find((name) => text(name) !== '')
	if (format === undefined) return html
	const body = { format, text: text(format) }
	return isReadable(body) ? body : undefined
}

function isReadable({ format, text }: ImportBody): boolean {
	if (format === 'lexical') return isLexical(text)
	return format !== 'mobiledoc' || isMobiledoc(text)
}

/** What only members may read must not become public by being moved; so must not what was only sent by mail. */
function hiddenBy(status: string, visibility: string, isMail: boolean): string | undefined {
	if (status !== 'published' && status !== 'scheduled' && status !== '') return status
	// What is sent already has a status of its own.
	if (isMail && status === 'scheduled') return 'for mail'
	return visibility === 'public' || visibility === '' ? undefined : `for ${visibility}`
}

/** SQLite has numbers. */
function isTrue(value: unknown): boolean {
	return value === true || value === 1
}

/** The tags in their order. */
function tagsOf(id: string, { tagsOf, tags }: GhostTables): readonly GhostRow[] {
	return (tagsOf.get(id) ?? [])
		.map(({ tag_id }) => tags.get(textOf(tag_id)) ?? {})
		.filter((tag) => nameOf(tag) !== '')
}

function nameOf({ name }: GhostRow): string {
	return textOf(name)
}

/** Whether a tag is for the theme, and no reader sees it. */
export function isInternalTag(tag: GhostRow): boolean {
	return tag.visibility === 'internal' || nameOf(tag).startsWith('#')
}

/** Before version 1.22 a post had one author. */
function authorsOf(post: GhostRow, { authorsOf, users }: GhostTables): readonly string[] {
	const several = (authorsOf.get(textOf(post.id)) ?? []).map(({ author_id }) => author_id)
	return (several.length > 0 ? several : [post.author_id])
		.map((id) => textOf(users.get(textOf(id))?.name))
		.filter(Boolean)
}

/** What stands for a date; empty if nothing does. */
function writtenIn(value: unknown): string {
	return value === null || value === undefined ? '' : textOf(value) || JSON.stringify(value)
}

/** A text, or milliseconds since 1970 before version 1. */
function isoDate(value: unknown, timeZone: string): string | undefined {
	if (typeof value !== 'string' && typeof value !== 'number') return undefined
	// MySQL writes `2024-05-06 08:00:00`, in UTC.
	const written =
		typeof value === 'string' ? value.replace(/^(\S+) (\d\d:\d\d:\d\d)$/, '$1T$2Z') : value
	const date = new Date(written)
	const year = date.getUTCFullYear()
	return year >= 0 && year <= 9999 ? dateAt(date.getTime(), timeZone) : undefined
}
