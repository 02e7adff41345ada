import type { Collection, ListQuery, ListResult } from './collection.ts'
import { pageOf } from './page-of.ts'

/**
 * Lists items in an order that somebody has named: the item of the first key first. Items of no key come after them, in the order of the collection.
 *
 * @throws {QueryError}
 */
export function listInOrderOf<Item, Key>(
	collection: Collection<Item>,
	{ filter, where, page, offset, limit }: ListQuery<Item>,
	keys: Iterable<Key>,
	keyOf: (item: Item) => Key,
): ListResult<Item> {
	const ranks = new Map<Key, number>()
	for (const key of keys) if (!ranks.has(key)) ranks.set(key, ranks.size)
	const rankOf = (item: Item) => ranks.get(keyOf(item)) ?? ranks.size
	const all = collection.list({ filter, where, limit: Math.max(1, collection.items.length) })
	const sorted = [...all.items].sort((a, b) => rankOf(a) - rankOf(b))
	return pageOf(sorted, { page, offset, limit })
}
