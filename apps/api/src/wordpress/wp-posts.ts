import { createCollection } from '../query/collection.ts'
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
	fields: entryFields(entry),
	idOf: ({ key }: PostRecord) => key,
	order: 'date desc',
}

/** Posts: of them everything is indexed. */
export const wpPosts: WpEntries<PostRecord> = {
	entry,
	status: 'publish',
	moreOrders: [],
	collection: perState((state) => createCollection(state.posts, options)),
	search: async (words, state) => (await state.findAll(words)).map(state.recordOf),
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
	entry,
	status: 'publish',
	moreOrders: ['menu_order'],
	collection: perState((state) => createCollection(state.pages, options)),
	async search(words, state) {
		const { pages } = state.blog
		const { items } = await findByWords(pages)(words, pages.length)
		return items.map(({ post }) => state.recordOf(post))
	},
	tests: () => [],
}
