import { toText } from '@blog/renderer'
import type { Fields } from '../query/field.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { ghostId, ghostUuid } from './ghost-id.ts'

/** What Ghost keeps of posts and tags alike, and nobody can write here. */
const codeAndMeta = [
	...['codeinjection_head', 'codeinjection_foot', 'meta_title', 'meta_description'],
	...['og_image', 'og_title', 'og_description'],
	...['twitter_image', 'twitter_title', 'twitter_description'],
]

/** What posts and pages can be filtered and ordered by, in Ghost's words. */
export const ghostPostFields: Fields<PostRecord> = {
	id: { kind: 'text', read: ({ key }) => ghostId(key) },
	uuid: { kind: 'text', read: ({ key }) => ghostUuid(key) },
	slug: { kind: 'text', read: ({ post }) => post.slug },
	title: { kind: 'text', read: ({ post }) => post.title },
	excerpt: { kind: 'text', read: ({ post }) => post.summary },
	custom_excerpt: { kind: 'text', read: ({ post }) => post.description || null },
	canonical_url: { kind: 'text', read: ({ post }) => post.canonical ?? null },
	feature_image: { kind: 'text', read: ({ post }) => post.cover?.image ?? null },
	published_at: { kind: 'date', read: ({ published }) => published },
	updated_at: { kind: 'date', read: ({ updated }) => updated },
	created_at: { kind: 'date', read: ({ published }) => published },
	featured: { kind: 'flag', read: ({ featured }) => featured },
	visibility: { kind: 'text', read: () => 'public' },
	reading_time: { kind: 'number', read: ({ post }) => post.readingTime },
	status: { kind: 'text', read: () => 'published' },
	type: { kind: 'text', read: ({ post }) => post.kind },
	plaintext: { kind: 'text', read: ({ post }) => toText(post) },
	comment_id: { kind: 'text', read: ({ key }) => ghostId(key) },
	feature_image_alt: { kind: 'text', read: ({ post }) => post.cover?.alt || null },
	feature_image_caption: { kind: 'text', read: ({ post }) => post.cover?.caption || null },
	...empty('custom_template', 'email_subject', 'frontmatter', ...codeAndMeta),
	...named('tag', ({ tags }) => tags),
	...named('author', ({ authors }) => authors),
	primary_tag: { kind: 'names', read: ({ tags }) => slugs(tags).slice(0, 1) },
	primary_author: { kind: 'names', read: ({ authors }) => slugs(authors).slice(0, 1) },
}

/** What tags and authors can be filtered and ordered by. */
export const ghostTermFields: Fields<TermRecord> = {
	id: { kind: 'text', read: ({ key }) => ghostId(key) },
	slug: { kind: 'text', read: ({ term }) => term.slug },
	name: { kind: 'text', read: ({ term }) => term.name },
	visibility: { kind: 'text', read: () => 'public' },
	...empty('description', 'feature_image', 'accent_color', 'canonical_url', ...codeAndMeta),
	...empty('profile_image', 'cover_image', 'bio', 'website', 'location', 'facebook', 'twitter'),
	'count.posts': { kind: 'number', read: ({ term }) => term.posts.length },
}

/** `tag`, `tags`, `tags.slug`: all say the same. */
function named(
	name: string,
	read: (record: PostRecord) => readonly TermRecord[],
): Fields<PostRecord> {
	const field = { kind: 'names', read: (record: PostRecord) => slugs(read(record)) } as const
	const of = (say: (term: TermRecord) => string) =>
		({ kind: 'names', read: (record: PostRecord) => read(record).map(say) }) as const
	return {
		[name]: field,
		[`${name}s`]: field,
		[`${name}s.slug`]: field,
		[`${name}.slug`]: field,
		[`${name}s.name`]: of(({ term }) => term.name.toLowerCase()),
		[`${name}s.id`]: of(({ key }) => ghostId(key)),
		[`${name}s.visibility`]: of(() => 'public'),
	}
}

/** What Ghost knows and nothing here has. */
function empty(...names: readonly string[]): Fields<unknown> {
	return Object.fromEntries(names.map((name) => [name, { kind: 'text', read: () => null }]))
}

function slugs(terms: readonly TermRecord[]): readonly string[] {
	return terms.map(({ term }) => term.slug.toLowerCase())
}
