import type { Parents, Table, TableRow } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** Empty cells that a table is filled up with at most; cmark-gfm has a bound for the same reason. */
const MOST_EMPTY = 10_000

/**
 * Makes a handler of table rows. GFM fills short rows up with empty cells; a table of a thousand columns and rows of one cell would become a
 * page of megabytes, so its rows stay short.
 *
 * @see https://github.github.com/gfm/#tables-extension-
 */
export function tableRowHandler() {
	const sparse = new WeakMap<Table, boolean>()
	return (state: State, row: TableRow, parent: Parents | undefined) => {
		if (parent?.type !== 'table') return defaultHandlers.tableRow(state, row, parent)
		const known = sparse.get(parent) ?? isSparse(parent)
		sparse.set(parent, known)
		const isHead = row === parent.children[0]
		return defaultHandlers.tableRow(state, row, known && !isHead ? undefined : parent)
	}
}

/** Whether a table is too large to be filled up. */
export function isSparse({ align, children }: Table): boolean {
	const columns = align?.length ?? 0
	const empty = children.reduce((sum, row) => sum + Math.max(0, columns - row.children.length), 0)
	return empty > MOST_EMPTY
}
