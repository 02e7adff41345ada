import type { ListQuery, ListResult } from './collection.ts'

/** A page of items that are filtered and in order already. */
export function pageOf<Item>(
	items: readonly Item[],
	{ page = 1, offset, limit }: Pick<ListQuery, 'page' | 'offset' | 'limit'>,
): ListResult<Item> {
	const from = offset ?? (page - 1) * limit
	return {
		items: items.slice(from, from + limit),
		page: Math.floor(from / limit) + 1,
		pages: Math.max(1, Math.ceil(items.length / limit)),
		limit,
		total: items.length,
	}
}
