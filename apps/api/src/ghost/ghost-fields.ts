import type { Fields } from '../query/field.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { ghostId, ghostUuid } from './ghost-id.ts'

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
	...named('tag', (record) => slugs(record.tags)),
	...named('author', (record) => slugs(record.authors)),
	primary_tag: { kind: 'names', read: ({ tags }) => slugs(tags).slice(0, 1) },
	primary_author: { kind: 'names', read: ({ authors }) => slugs(authors).slice(0, 1) },
}

/** What tags and authors can be filtered and ordered by. */
export const ghostTermFields: Fields<TermRecord> = {
	id: { kind: 'text', read: ({ key }) => ghostId(key) },
	slug: { kind: 'text', read: ({ term }) => term.slug },
	name: { kind: 'text', read: ({ term }) => term.name },
	visibility: { kind: 'text', read: () => 'public' },
	'count.posts': { kind: 'number', read: ({ term }) => term.posts.length },
}

/** `tag`, `tags`, `tags.slug`: all say the same. */
function named(name: string, read: (record: PostRecord) => readonly string[]): Fields<PostRecord> {
	const field = { kind: 'names', read } as const
	return { [name]: field, [`${name}s`]: field, [`${name}s.slug`]: field, [`${name}.slug`]: field }
}

function slugs(terms: PostRecord['tags']): readonly string[] {
	return terms.map(({ term }) => term.slug.toLowerCase())
}
