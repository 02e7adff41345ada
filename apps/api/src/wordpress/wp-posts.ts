import { createCollection, type ListQuery } from '../query/collection.ts'
import type { Fields, Filter } from '../query/field.ts'
import type { ApiState } from '../state/api-state.ts'
import { findByWords } from '../state/find-by-words.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import { wpId } from './wp-id.ts'
import { termIds } from './wp-items.ts'
import { idsOf, listOf, momentOf, numberOf, textOf, type WpParams, wordOf } from './wp-query.ts'

const fields: Fields<PostRecord> = {
	date: { kind: 'date', read: ({ published }) => published },
	modified: { kind: 'date', read: ({ updated }) => updated },
	title: { kind: 'text', read: ({ post }) => post.title },
	slug: { kind: 'text', read: ({ post }) => post.slug },
	id: { kind: 'number', read: ({ key }) => wpId(key) },
}
const options = { fields, idOf: ({ key }: PostRecord) => key, order: 'date desc' }

/** Posts and pages, to be filtered and ordered. */
export const wpPosts = {
	post: perState((state) => createCollection(state.posts, options)),
	page: perState((state) => createCollection(state.pages, options)),
}

/**
 * Reads what is asked of a list of posts; what is not known is passed over, as WordPress does.
 *
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/reference/posts/
 */
export async function readPostsQuery(
	params: WpParams,
	type: 'post' | 'page',
	state: ApiState,
): Promise<ListQuery<PostRecord>> {
	const by = wordOf(params, 'orderby', orders, 'date')
	const direction = wordOf(params, 'order', ['asc', 'desc'], 'desc')
	const tests = testsOf(params)
	const words = textOf(params, 'search')
	if (words?.trim()) tests.push(await hasWords(words, type, state))
	return {
		limit: numberOf(params, 'per_page', 10, 1, 100),
		page: numberOf(params, 'page', 1, 1, Number.MAX_SAFE_INTEGER),
		...(textOf(params, 'offset') !== undefined && {
			offset: numberOf(params, 'offset', 0, 0, Number.MAX_SAFE_INTEGER),
		}),
		order: `${by === 'relevance' || by === 'include' ? 'date' : by} ${direction}`,
		where: (record) => tests.every((test) => test(record)),
	}
}

const orders = ['date', 'modified', 'title', 'slug', 'id', 'include', 'relevance'] as const

function testsOf(params: WpParams): Filter<PostRecord>[] {
	const tests: Filter<PostRecord>[] = []
	const ids = (name: string, read: (record: PostRecord) => readonly number[], isWanted = true) => {
		const wanted = idsOf(params, name)
		if (wanted) tests.push((record) => read(record).some((id) => wanted.has(id)) === isWanted)
	}
	const tags = (record: PostRecord) => termIds(record.tags)
	const categories = (record: PostRecord) => termIds(record.categories)
	ids('include', ({ key }) => [wpId(key)])
	ids('exclude', ({ key }) => [wpId(key)], false)
	ids('tags', tags)
	ids('tags_exclude', tags, false)
	ids('categories', categories)
	ids('categories_exclude', categories, false)
	ids('author', (record) => termIds(record.authors))
	const slugs = listOf(params, 'slug')
	if (slugs) tests.push(({ post }) => slugs.includes(post.slug))
	const moment = (name: string, read: (record: PostRecord) => number | null, isAfter: boolean) => {
		const limit = momentOf(params, name)
		if (limit === undefined) return
		tests.push((record) => {
			const value = read(record)
			return value !== null && (isAfter ? value > limit : value < limit)
		})
	}
	moment('after', ({ published }) => published, true)
	moment('before', ({ published }) => published, false)
	moment('modified_after', ({ updated }) => updated, true)
	moment('modified_before', ({ updated }) => updated, false)
	const sticky = textOf(params, 'sticky')
	if (sticky !== undefined) tests.push(({ featured }) => featured === /^(?:true|1)$/.test(sticky))
	return tests
}

/** Most posts that a search leaves in the list, the best of them. */
const MOST_FOUND = 100

/** Pages are not indexed: of them titles and summaries count. */
async function hasWords(
	words: string,
	type: 'post' | 'page',
	state: ApiState,
): Promise<Filter<PostRecord>> {
	const find = type === 'post' ? state.search : findByWords(state.blog.pages)
	const found = new Set((await find(words, MOST_FOUND)).items.map(({ post }) => post))
	return ({ post }) => found.has(post)
}
