import type { ListResult } from '../query/collection.ts'

/** What Ghost says of the pages of a list. */
export function pagination({ page, limit, pages, total }: ListResult<unknown>): object {
	return {
		page,
		limit,
		pages,
		total,
		next: page < pages ? page + 1 : null,
		prev: page > 1 ? page - 1 : null,
	}
}
