import { createCollection } from '../query/collection.ts'
import type { ApiState } from '../state/api-state.ts'
import { findByWords } from '../state/find-by-words.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import { termTests } from './term-tests.ts'
import type { WpEntries } from './wp-entries.ts'
import { entryFields, type WpEntry } from './wp-entry.ts'
import { wpId } from './wp-id.ts'
import { termIds } from './wp-links.ts'
import { flagOf, listOf } from './wp-query.ts'

const entry: WpEntry<PostRecord> = {
	id: ({ key }) => wpId(key),
	slug: ({ post }) => post.slug,
	title: ({ post }) => post.title,
	published: ({ published }) => published,
	updated: ({ updated }) => updated,
	authors: ({ authors }) => (authors.length > 0 ? termIds(authors) : [0]),
	parent: () => 0,
	menuOrder: ({ post }) => post.weight,
}
const options = {
	...{ fields: entryFields(entry), idOf: ({ key }: PostRecord) => key },
	order: 'date desc',
}

/** Posts: of them everything is indexed. */
export const wpPosts: WpEntries<PostRecord> = {
	...{ entry, status: 'publish', moreOrders: [] },
	collection: perState((state) => createCollection(state.posts, options)),
	search: (words, state) => found(state.search, words, state.posts.length, state),
	tests(params) {
		const isSticky = flagOf(params, 'sticky')
		const formats = listOf(params, 'format')
		return [
			...termTests(params),
			...(isSticky === undefined ? [] : [({ featured }: PostRecord) => featured === isSticky]),
			...(formats === undefined ? [] : [() => formats.includes('standard')]),
		]
	},
}

/** Pages: of them titles and summaries are looked through. */
export const wpPages: WpEntries<PostRecord> = {
	...{ entry, status: 'publish', moreOrders: ['menu_order'] },
	collection: perState((state) => createCollection(state.pages, options)),
	search: (words, state) => found(findByWords(state.blog.pages), words, state.pages.length, state),
	tests: () => [],
}

/** All of them, so that totals are true. */
async function found(
	find: ApiState['search'],
	words: string,
	most: number,
	state: ApiState,
): Promise<readonly PostRecord[]> {
	const { items } = await find(words, Math.max(1, most))
	return items.map(({ post }) => state.recordOf(post))
}
