import type { Fields } from '../query/field.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'

/** What posts and pages can be filtered and ordered by. */
export const postFields: Fields<PostRecord> = {
	id: { kind: 'text', read: ({ post }) => post.id },
	slug: { kind: 'text', read: ({ post }) => post.slug },
	title: { kind: 'text', read: ({ post }) => post.title },
	description: { kind: 'text', read: ({ post }) => post.description },
	summary: { kind: 'text', read: ({ post }) => post.summary },
	section: { kind: 'text', read: ({ post }) => post.section },
	language: { kind: 'text', read: ({ post }) => post.language },
	published: { kind: 'date', read: ({ published }) => published },
	updated: { kind: 'date', read: ({ updated }) => updated },
	words: { kind: 'number', read: ({ post }) => post.words },
	readingTime: { kind: 'number', read: ({ post }) => post.readingTime },
	featured: { kind: 'flag', read: ({ featured }) => featured },
	tag: { kind: 'names', read: ({ tags }) => namesOf(tags) },
	category: { kind: 'names', read: ({ categories }) => namesOf(categories) },
	series: { kind: 'names', read: ({ series }) => namesOf(series) },
	author: { kind: 'names', read: ({ authors }) => namesOf(authors) },
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
