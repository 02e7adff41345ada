import { createCollection } from '../query/collection.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { postFields, termFields } from './post-fields.ts'

/** What can be listed of a state, each with what it is filtered and ordered by. */
export const collections = {
	posts: perState((state) => postsOf(state.posts)),
	pages: perState((state) => postsOf(state.pages)),
	tags: perState((state) => termsOf(state.terms.tags)),
	categories: perState((state) => termsOf(state.terms.categories)),
	series: perState((state) => termsOf(state.terms.series)),
	authors: perState((state) => termsOf(state.terms.authors)),
}

function postsOf(items: readonly PostRecord[]) {
	const idOf = ({ post }: PostRecord) => post.id
	return createCollection(items, { fields: postFields, idOf, order: 'published desc' })
}

function termsOf(items: readonly TermRecord[]) {
	const idOf = ({ term }: TermRecord) => term.slug
	return createCollection(items, { fields: termFields, idOf, order: 'name asc' })
}

/** Whether a post has a tag of that name or slug, in any case. */
export function hasTag(tag: string, { blog }: ApiState): (record: PostRecord) => boolean {
	const asked = blog.term('tags', tag) ?? blog.term('tags', tag.toLowerCase())
	// Without a function for each of ten thousand posts.
	return ({ tags }) => {
		for (const { term } of tags) if (term === asked) return true
		return false
	}
}
