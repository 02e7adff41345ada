import type { Collection, ListResult } from '../query/collection.ts'
import type { Filter } from '../query/field.ts'
import { listInOrderOf } from '../query/list-in-order-of.ts'
import type { ApiState } from '../state/api-state.ts'
import { entryTests } from './entry-tests.ts'
import type { WpEntry } from './wp-entry.ts'
import { invalidParam, WpError } from './wp-error.ts'
import { idsOf, listOf, pageQueryOf, textOf, type WpParams, wordOf } from './wp-query.ts'

/** Entries of one kind. */
export interface WpEntries<Item> {
	readonly entry: WpEntry<Item>
	/** The one that everybody may see. */
	readonly status: 'publish' | 'inherit'
	/** What they can be ordered by besides {@link orders}. */
	readonly moreOrders: readonly 'menu_order'[]
	collection(state: ApiState): Collection<Item>
	/** All in which the words are found, the best first. */
	search(words: string, state: ApiState): Promise<readonly Item[]>
	/** What can be asked of this kind alone. */
	tests(params: WpParams): readonly Filter<Item>[]
}

/** What every entry can be ordered by. */
const orders = [
	...(['author', 'date', 'id', 'include', 'modified', 'parent'] as const),
	...(['relevance', 'slug', 'include_slugs', 'title'] as const),
]

/**
 * Lists entries; what is not known is passed over, as WordPress does.
 *
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/reference/posts/#arguments
 */
export async function listEntries<Item>(
	params: WpParams,
	{ entry, status, moreOrders, collection, search, tests: own }: WpEntries<Item>,
	state: ApiState,
): Promise<ListResult<Item>> {
	const by = wordOf(params, 'orderby', [...orders, ...moreOrders], 'date')
	const direction = wordOf(params, 'order', ['asc', 'desc'], 'desc')
	const page = pageQueryOf(params)
	checkStatus(params, status)
	const tests = [...entryTests(params, entry), ...own(params)]
	const words = textOf(params, 'search')?.trim()
	if (by === 'relevance' && !words)
		throw new WpError('rest_no_search_term_defined', 400, 'There is no `search` to order by.')
	const found = words ? await search(words, state) : undefined
	if (found) tests.push(has(new Set(found)))
	const query = { ...page, where: (item: Item) => tests.every((test) => test(item)) }
	const all = collection(state)
	switch (by) {
		case 'relevance':
			return listInOrderOf(all, query, found ?? [], (item) => item)
		case 'include':
			return listInOrderOf(all, query, included(params), entry.id)
		case 'include_slugs':
			return listInOrderOf(all, query, listOf(params, 'slug') ?? [], entry.slug)
		default:
			return all.list({ ...query, order: `${by} ${direction}` })
	}
}

function has<Item>(found: ReadonlySet<Item>): Filter<Item> {
	return (item) => found.has(item)
}

function included(params: WpParams): ReadonlySet<number> {
	const ids = idsOf(params, 'include')
	if (ids) return ids
	const code = 'rest_orderby_include_missing_include'
	throw new WpError(code, 400, 'There is no `include` to order by.')
}

/** What is not published is for those who have logged in. */
function checkStatus(params: WpParams, open: 'publish' | 'inherit'): void {
	if (listOf(params, 'status')?.every((status) => status === open) === false)
		throw invalidParam('status', 'Status is forbidden.', 'rest_forbidden_status', 401)
}
