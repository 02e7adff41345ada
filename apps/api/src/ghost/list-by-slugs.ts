import type { Collection, ListQuery, ListResult } from '../query/collection.ts'
import { pageOf } from '../query/page-of.ts'

/**
 * Lists items in the order of the slugs that the filter names, as Ghost does where no other is asked for: `slug:[b,a]`. What the filter finds besides comes after them.
 *
 * @returns `undefined` if the filter names none, or there is an order.
 * @throws {QueryError}
 */
export function listBySlugs<Item>(
	collection: Collection<Item>,
	{ filter, order, page, limit }: ListQuery,
	slugOf: (item: Item) => string,
): ListResult<Item> | undefined {
	if (filter === undefined || order !== undefined) return undefined
	const named = /(?:^|[(+,])slug:\s?\[([^\]]*)\]/.exec(filter)?.[1]
	if (named === undefined) return undefined
	const slugs = named.split(',').map((slug) => slug.trim().replace(/^'(.*)'$/, '$1'))
	const ranks = new Map(slugs.map((slug, rank) => [slug.toLowerCase(), rank]))
	const rankOf = (item: Item) => ranks.get(slugOf(item).toLowerCase()) ?? ranks.size
	const whole = collection.list({ filter, limit: Math.max(1, collection.items.length) })
	const sorted = [...whole.items].sort((a, b) => rankOf(a) - rankOf(b))
	return pageOf(sorted, { page, limit })
}
