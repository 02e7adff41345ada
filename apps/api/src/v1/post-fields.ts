import type { Field, Fields } from '../query/field.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'

const published: Field<PostRecord> = { kind: 'date', read: ({ published }) => published }
const updated: Field<PostRecord> = { kind: 'date', read: ({ updated }) => updated }
const tag: Field<PostRecord> = { kind: 'names', read: ({ tags }) => namesOf(tags) }
const category: Field<PostRecord> = {
	kind: 'names',
	read: ({ categories }) => namesOf(categories),
}
const author: Field<PostRecord> = { kind: 'names', read: ({ authors }) => namesOf(authors) }

/** What posts and pages can be filtered and ordered by: by the names that a post has for it, and one tag by `tag` too, as in Ghost. */
export const postFields: Fields<PostRecord> = {
	id: { kind: 'text', read: ({ post }) => post.id },
	slug: { kind: 'text', read: ({ post }) => post.slug },
	title: { kind: 'text', read: ({ post }) => post.title },
	description: { kind: 'text', read: ({ post }) => post.description },
	summary: { kind: 'text', read: ({ post }) => post.summary },
	section: { kind: 'text', read: ({ post }) => post.section },
	language: { kind: 'text', read: ({ post }) => post.language },
	published,
	date: published,
	updated,
	lastmod: updated,
	words: { kind: 'number', read: ({ post }) => post.words },
	readingTime: { kind: 'number', read: ({ post }) => post.readingTime },
	featured: { kind: 'flag', read: ({ featured }) => featured },
	tag,
	tags: tag,
	category,
	categories: category,
	author,
	authors: author,
	series: { kind: 'names', read: ({ series }) => namesOf(series) },
}

/** What terms can be filtered and ordered by. */
export const termFields: Fields<TermRecord> = {
	name: { kind: 'text', read: ({ term }) => term.name },
	slug: { kind: 'text', read: ({ term }) => term.slug },
	count: { kind: 'number', read: ({ term }) => term.posts.length },
}

/** Slugs, and names in lower case: a filter may say either. */
function namesOf(terms: PostRecord['tags']): readonly string[] {
	return terms.flatMap(({ term: { slug, name } }) => {
		const lower = name.toLowerCase()
		return slug === lower ? [slug] : [slug, lower]
	})
}
