import type { Filter } from '../query/field.ts'
import type { WpEntry } from './wp-entry.ts'
import { idsOf, listOf, momentOf, numberOf, textOf, type WpParams } from './wp-query.ts'

/**
 * Reads what can be asked of all entries.
 *
 * @throws {WpError}
 */
export function entryTests<Item>(params: WpParams, entry: WpEntry<Item>): Filter<Item>[] {
	const { id, slug, published, updated, authors, parent, menuOrder } = entry
	const slugs = listOf(params, 'slug')
	const only = (read: (item: Item) => number) => (item: Item) => [read(item)]
	const tests = [
		ids(params, 'include', only(id)),
		not(ids(params, 'exclude', only(id))),
		ids(params, 'author', authors),
		not(ids(params, 'author_exclude', authors)),
		ids(params, 'parent', only(parent)),
		not(ids(params, 'parent_exclude', only(parent))),
		slugs && ((item: Item) => slugs.includes(slug(item))),
		moment(params, 'after', published, (value, limit) => value > limit),
		moment(params, 'before', published, (value, limit) => value < limit),
		moment(params, 'modified_after', updated, (value, limit) => value > limit),
		moment(params, 'modified_before', updated, (value, limit) => value < limit),
		textOf(params, 'menu_order') === undefined ? undefined : place(params, menuOrder),
	]
	return tests.filter((test) => test !== undefined)
}

/** Whether one of the ids of an item is among those that are named. */
function ids<Item>(
	params: WpParams,
	name: string,
	read: (item: Item) => readonly number[],
): Filter<Item> | undefined {
	const wanted = idsOf(params, name)
	return wanted && ((item) => read(item).some((id) => wanted.has(id)))
}

function not<Item>(test: Filter<Item> | undefined): Filter<Item> | undefined {
	return test && ((item) => !test(item))
}

function moment<Item>(
	params: WpParams,
	name: string,
	read: (item: Item) => number | null,
	isIn: (value: number, limit: number) => boolean,
): Filter<Item> | undefined {
	const limit = momentOf(params, name)
	if (limit === undefined) return undefined
	return (item) => {
		const value = read(item)
		return value !== null && isIn(value, limit)
	}
}

function place<Item>(params: WpParams, read: (item: Item) => number): Filter<Item> {
	const wanted = numberOf(params, 'menu_order', 0, 0, Number.MAX_SAFE_INTEGER)
	return (item) => read(item) === wanted
}
