import { toText } from '@blog/renderer'
import type { ApiState } from '../state/api-state.ts'
import { coverPlace } from '../state/cover-of.ts'
import type { PostRecord } from '../state/post-record.ts'
import { ghostDate } from './ghost-date.ts'
import { ghostId, ghostUuid } from './ghost-id.ts'
import { ghostAuthor, ghostTag, nulls } from './ghost-term.ts'

/** What of a post is asked for. */
export interface GhostShape {
	/** `html`, `plaintext`: these as well as the fields. */
	readonly formats: ReadonlySet<string>
	/** `tags`, `authors`. */
	readonly include: ReadonlySet<string>
	/** Nothing but these; absent: all. */
	readonly fields?: ReadonlySet<string>
}

/** What Ghost says of a post or page. The body is rendered only if it is asked for. */
export async function ghostPost(
	record: PostRecord,
	state: ApiState,
	{ formats, include, fields }: GhostShape,
): Promise<object> {
	const { post, key } = record
	const { settings } = state
	const wants = (name: string) => fields?.has(name) || formats.has(name)
	const html = wants('html') ? (await state.render(post)).feedHtml(settings.url) : undefined
	const whole = {
		id: ghostId(key),
		uuid: ghostUuid(key),
		title: post.title,
		slug: post.slug,
		...(html !== undefined && { html }),
		...(wants('plaintext') && { plaintext: toText(post) }),
		comment_id: ghostId(key),
		feature_image: coverPlace(post, state)?.url ?? null,
		featured: record.featured,
		visibility: 'public',
		created_at: ghostDate(record.published),
		updated_at: ghostDate(record.updated),
		published_at: ghostDate(record.published),
		custom_excerpt: post.description || null,
		...nulls('codeinjection_head', 'codeinjection_foot', 'custom_template'),
		canonical_url: post.canonical ?? null,
		url: settings.url + post.url,
		excerpt: post.description || post.summary,
		reading_time: post.readingTime,
		access: true,
		comments: false,
		...nulls('og_image', 'og_title', 'og_description'),
		...nulls('twitter_image', 'twitter_title', 'twitter_description'),
		...nulls('meta_title', 'meta_description', 'email_subject', 'frontmatter'),
		feature_image_alt: post.cover?.alt || null,
		feature_image_caption: post.cover?.caption || null,
		...relations(record, state, include),
	}
	if (!fields) return whole
	const asked = new Set([...fields, ...formats, ...include, 'primary_tag', 'primary_author'])
	return Object.fromEntries(Object.entries(whole).filter(([name]) => asked.has(name)))
}

function relations(
	record: PostRecord,
	state: ApiState,
	include: ReadonlySet<string>,
): Readonly<Record<string, unknown>> {
	const tags = record.tags.map((term) => ghostTag(term, state, false))
	const authors = record.authors.map((term) => ghostAuthor(term, state, false))
	return {
		...(include.has('tags') && { tags, primary_tag: tags[0] ?? null }),
		...(include.has('authors') && { authors, primary_author: authors[0] ?? null }),
	}
}
