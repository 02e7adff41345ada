import type { Collection, ListQuery, ListResult } from '../query/collection.ts'
import { listInOrderOf } from '../query/list-in-order-of.ts'

/**
 * Lists items in the order of the slugs that the filter names, as Ghost does where no other is asked for: `slug:[b,a]`. What the filter finds besides comes after them.
 *
 * @returns `undefined` if the filter names none, or there is an order.
 * @throws {QueryError}
 */
export function listBySlugs<Item>(
	collection: Collection<Item>,
	query: ListQuery<Item>,
	slugOf: (item: Item) => string,
): ListResult<Item> | undefined {
	const { filter, order } = query
	if (filter === undefined || order !== undefined) return undefined
	const named = /(?:^|[(+,])slug:\s?\[([^\]]*)\]/.exec(filter)?.[1]
	if (named === undefined) return undefined
	const slugs = named.split(',').map((slug) => slug.trim().replace(/^'(.*)'$/, '$1'))
	const keys = slugs.map((slug) => slug.toLowerCase())
	return listInOrderOf(collection, query, keys, (item) => slugOf(item).toLowerCase())
}
