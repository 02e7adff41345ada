import { createCollection, type ListQuery } from '../query/collection.ts'
import type { Fields, Filter } from '../query/field.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { TermRecord } from '../state/term-record.ts'
import { wpId } from './wp-id.ts'
import { termIds } from './wp-items.ts'
import { idsOf, listOf, numberOf, textOf, type WpParams, wordOf } from './wp-query.ts'

const fields: Fields<TermRecord> = {
	name: { kind: 'text', read: ({ term }) => term.name },
	slug: { kind: 'text', read: ({ term }) => term.slug },
	id: { kind: 'number', read: ({ key }) => wpId(key) },
	count: { kind: 'number', read: ({ term }) => term.posts.length },
}

/** Tags, categories and authors, to be filtered and ordered. */
export const wpTerms = {
	tags: perState((state) => collectionOf(state, 'tags')),
	categories: perState((state) => collectionOf(state, 'categories')),
	authors: perState((state) => collectionOf(state, 'authors')),
}

function collectionOf(state: ApiState, taxonomy: 'tags' | 'categories' | 'authors') {
	return createCollection(state.terms[taxonomy], {
		...{ fields, idOf: ({ key }: TermRecord) => key },
		order: 'name asc',
	})
}

/**
 * Reads what is asked of a list of terms; what is not known is passed over.
 *
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/reference/tags/
 */
export function readTermsQuery(
	params: WpParams,
	taxonomy: 'tags' | 'categories' | 'authors',
	state: ApiState,
): ListQuery<TermRecord> {
	const by = wordOf(params, 'orderby', ['name', 'slug', 'id', 'count', 'include'], 'name')
	const direction = wordOf(params, 'order', ['asc', 'desc'], 'asc')
	const tests: Filter<TermRecord>[] = []
	const include = idsOf(params, 'include')
	if (include) tests.push(({ key }) => include.has(wpId(key)))
	const exclude = idsOf(params, 'exclude')
	if (exclude) tests.push(({ key }) => !exclude.has(wpId(key)))
	const slugs = listOf(params, 'slug')
	if (slugs) tests.push(({ term }) => slugs.includes(term.slug))
	const search = textOf(params, 'search')?.toLowerCase()
	if (search) tests.push(({ term }) => term.name.toLowerCase().includes(search))
	const posts = idsOf(params, 'post')
	if (posts) {
		const ids = new Set(
			state.posts
				.filter(({ key }) => posts.has(wpId(key)))
				.flatMap((record) => termIds(record[taxonomy])),
		)
		tests.push(({ key }) => ids.has(wpId(key)))
	}
	return {
		limit: numberOf(params, 'per_page', 10, 1, 100),
		page: numberOf(params, 'page', 1, 1, Number.MAX_SAFE_INTEGER),
		...(textOf(params, 'offset') !== undefined && {
			offset: numberOf(params, 'offset', 0, 0, Number.MAX_SAFE_INTEGER),
		}),
		order: `${by === 'include' ? 'id' : by} ${direction}`,
		where: (record) => tests.every((test) => test(record)),
	}
}
