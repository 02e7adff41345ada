import { createCollection, type ListResult } from '../query/collection.ts'
import type { Fields, Filter } from '../query/field.ts'
import { listInOrderOf } from '../query/list-in-order-of.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { TermRecord } from '../state/term-record.ts'
import { needsLogin } from './wp-error.ts'
import { wpId } from './wp-id.ts'
import { termIds } from './wp-links.ts'
import { idsOf, listOf, pageQueryOf, textOf, type WpParams, wordOf } from './wp-query.ts'

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
		fields,
		idOf: ({ key }: TermRecord) => key,
		order: 'name asc',
	})
}

/** What WordPress orders terms and users by. What a term here has not, such as a description, leaves them in the order of their ids. */
const orders = {
	terms: [
		...(['id', 'include', 'name', 'slug', 'include_slugs'] as const),
		...(['term_group', 'description', 'count'] as const),
	],
	users: [
		...(['id', 'include', 'name', 'registered_date', 'slug'] as const),
		...(['include_slugs', 'email', 'url'] as const),
	],
}

/**
 * Lists terms or users; what is not known is passed over.
 *
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/reference/tags/#arguments
 * @see https://developer.wordpress.org/rest-api/reference/users/#arguments
 */
export function listTerms(
	params: WpParams,
	taxonomy: 'tags' | 'categories' | 'authors',
	state: ApiState,
): ListResult<TermRecord> {
	const known = taxonomy === 'authors' ? orders.users : orders.terms
	const by = wordOf(params, 'orderby', known, 'name')
	const direction = wordOf(params, 'order', ['asc', 'desc'], 'asc')
	if (taxonomy === 'authors') checkUsers(params, by)
	const tests = testsOf(params, taxonomy, state)
	const where = (record: TermRecord) => tests.every((test) => test(record))
	const query = { ...pageQueryOf(params), where }
	const all = wpTerms[taxonomy](state)
	const include = idsOf(params, 'include')
	const slugs = listOf(params, 'slug')
	if (by === 'include' && include) return listInOrderOf(all, query, include, idOf)
	if (by === 'include_slugs' && slugs) return listInOrderOf(all, query, slugs, slugOf)
	const isField = Object.hasOwn(fields, by)
	const usual = by.startsWith('include') ? 'name' : 'id'
	return all.list({ ...query, order: `${isField ? by : usual} ${direction}` })
}

/** Of users much is for those who have logged in. */
function checkUsers(params: WpParams, by: string): void {
	if (by === 'email' || by === 'registered_date')
		throw needsLogin('rest_forbidden_orderby', `Users are not ordered by ${by} without a login.`)
	for (const name of ['roles', 'capabilities'])
		if (listOf(params, name))
			throw needsLogin(
				'rest_user_cannot_view',
				`Users are not filtered by ${name} without a login.`,
			)
	if (textOf(params, 'who') === 'authors')
		throw needsLogin('rest_forbidden_who', 'Users are not filtered by who without a login.')
}

function testsOf(
	params: WpParams,
	taxonomy: 'tags' | 'categories' | 'authors',
	state: ApiState,
): readonly Filter<TermRecord>[] {
	const tests: Filter<TermRecord>[] = []
	const include = idsOf(params, 'include')
	if (include) tests.push((record) => include.has(idOf(record)))
	const exclude = idsOf(params, 'exclude')
	if (exclude) tests.push((record) => !exclude.has(idOf(record)))
	const slugs = listOf(params, 'slug')
	if (slugs) tests.push((record) => slugs.includes(slugOf(record)))
	const search = textOf(params, 'search')?.toLowerCase()
	if (search) tests.push(({ term }) => term.name.toLowerCase().includes(search))
	// None has another above it.
	const parents = taxonomy === 'categories' ? idsOf(params, 'parent') : undefined
	if (parents) tests.push(() => parents.has(0))
	const posts = taxonomy === 'authors' ? undefined : idsOf(params, 'post')
	if (posts) {
		const having = state.posts.filter(({ key }) => posts.has(wpId(key)))
		const ids = new Set(having.flatMap((record) => termIds(record[taxonomy])))
		tests.push((record) => ids.has(idOf(record)))
	}
	return tests
}

function idOf({ key }: TermRecord): number {
	return wpId(key)
}

function slugOf({ term }: TermRecord): string {
	return term.slug
}
