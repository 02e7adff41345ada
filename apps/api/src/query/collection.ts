import { traced } from '../observe/traced.ts'
import { columnsOf } from './columns.ts'
import { compileFilter } from './compile-filter.ts'
import { isBehind, readCursor, writeCursor } from './cursor.ts'
import type { Fields, Filter } from './field.ts'
import { compareBy, type OrderKey, readOrder } from './order-by.ts'

/** What is asked of a collection. */
export interface ListQuery<Item = unknown> {
	/** In NQL. Default: all. */
	readonly filter?: string | undefined
	/** Besides the filter: what is asked in another way. */
	readonly where?: Filter<Item> | undefined
	/** `published_at desc, title asc`. Default: that of the collection. */
	readonly order?: string | undefined
	/** 1-based. Default 1. */
	readonly page?: number | undefined
	/** In place of a page: how many items come before. */
	readonly offset?: number | undefined
	/** In place of a page: from behind the item that a page before ended with. */
	readonly cursor?: string | undefined
	/** Most items of a page. */
	readonly limit: number
}

/** A page of a collection. */
export interface ListResult<Item> {
	readonly items: readonly Item[]
	readonly page: number
	readonly pages: number
	readonly limit: number
	readonly total: number
	/** Of the next page; absent on the last one. */
	readonly cursor?: string
}

/** Items that can be filtered, ordered and read page by page. */
export interface Collection<Item> {
	readonly items: readonly Item[]
	/** @throws {QueryError} */
	list(query: ListQuery<Item>): ListResult<Item>
}

/** How a collection names, orders and compares its items. */
export interface CollectionOptions<Item> {
	readonly fields: Fields<Item>
	/** Different for each item, and the same as long as it is there. */
	idOf(item: Item): string
	readonly order: string
}

/** Orders that are kept once they were asked for. */
const MOST_ORDERS = 16

/** Makes a {@link Collection}. A query of 10,000 items takes about a millisecond. */
export function createCollection<Item>(
	items: readonly Item[],
	{ fields, idOf, order: usual }: CollectionOptions<Item>,
): Collection<Item> {
	const columns = columnsOf(items, fields)
	const ordered = new Map<string, readonly number[]>()
	const idAt = (index: number) => idOf(items[index] as Item)

	/** The indexes of all items. */
	function inOrder(text: string, keys: readonly OrderKey[]): readonly number[] {
		const known = ordered.get(text)
		if (known) return known
		const byKeys = compareBy(keys)
		const sorted = Array.from(items.keys()).sort(
			(a, b) => byKeys(a, b) || (idAt(a) < idAt(b) ? -1 : idAt(a) > idAt(b) ? 1 : 0),
		)
		if (ordered.size >= MOST_ORDERS) ordered.clear()
		ordered.set(text, sorted)
		return sorted
	}

	return {
		items,
		list: (query) =>
			traced('query', { ...(query.filter && { 'blog.filter': query.filter }) }, (span) => {
				const result = list(query)
				span.setAttribute('blog.found', result.total)
				return result
			}),
	}

	function list(query: ListQuery<Item>): ListResult<Item> {
		const { filter, where, order = usual, page = 1, offset, cursor, limit } = query
		const keys = readOrder(order, fields, columns)
		const sorted = inOrder(order, keys)
		const filtered =
			filter === undefined ? sorted : sorted.filter(compileFilter(filter, fields, columns))
		const found = where ? filtered.filter((index) => where(items[index] as Item)) : filtered
		const from = cursor === undefined ? (offset ?? (page - 1) * limit) : behind(found, cursor, keys)
		const shown = found.slice(from, from + limit)
		const last = shown.at(-1)
		const pages = Math.max(1, Math.ceil(found.length / limit))
		const hasMore = last !== undefined && from + limit < found.length
		return {
			items: shown.map((index) => items[index] as Item),
			page:
				cursor === undefined
					? Math.floor(from / limit) + 1
					: Math.min(pages, Math.floor(from / limit) + 1),
			pages,
			limit,
			total: found.length,
			...(hasMore && { cursor: writeCursor(last, idAt(last), keys) }),
		}
	}

	/** How many of those that were found, in their order, come before a cursor. */
	function behind(found: readonly number[], text: string, keys: readonly OrderKey[]): number {
		const cursor = readCursor(text, keys)
		let [from, to] = [0, found.length]
		while (from < to) {
			const middle = (from + to) >> 1
			const index = found[middle] as number
			if (isBehind(index, idAt(index), cursor, keys)) to = middle
			else from = middle + 1
		}
		return from
	}
}
