import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { problem } from '../problem.ts'
import type { ListQuery, ListResult } from '../query/collection.ts'
import { QueryError } from '../query/query-error.ts'

/** Items of a page unless the query says otherwise. */
const USUAL = 20

/** The part of a query that says which items. */
export interface WrittenList {
	readonly filter?: string | undefined
	readonly order?: string | undefined
	readonly page?: number | undefined
	readonly cursor?: string | undefined
	readonly limit?: number | undefined
}

/**
 * Fills in what a query leaves out.
 *
 * @throws {QueryError}
 */
export function listOf({ filter, order, page, cursor, limit = USUAL }: WrittenList): ListQuery {
	if (page !== undefined && cursor !== undefined)
		throw new QueryError(
			'page',
			'Unexpected `page` beside `cursor`, which says where the page begins',
		)
	return { filter, order, page, cursor, limit }
}

/** A page, without its items. */
export type Pages = Omit<ListResult<unknown>, 'items'>

/** What a list says of its pages. */
export function pagesOf({ page, pages, limit, total, cursor }: Pages) {
	return { page, pages, limit, total, next: cursor ?? null }
}

/**
 * Says in headers how many items there are, and where the other pages are.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8288
 */
export function tellPages(c: Context<ApiEnv>, { page, pages, total, cursor }: Pages): void {
	c.header('x-total-count', String(total))
	const url = new URL(c.req.url)
	const { pathname: mounted } = new URL(c.env.base)
	const before = mounted.replace(/\/$/, '')
	const isCursor = url.searchParams.has('cursor')
	const at = (name: string, value: string, rel: string) => {
		const other = new URL(url)
		other.searchParams.delete('page')
		other.searchParams.delete('cursor')
		other.searchParams.set(name, value)
		return `<${before}${other.pathname}${other.search}>; rel="${rel}"`
	}
	const links = isCursor
		? [...(cursor === undefined ? [] : [at('cursor', cursor, 'next')])]
		: [
				at('page', '1', 'first'),
				...(page > 1 ? [at('page', String(page - 1), 'prev')] : []),
				...(page < pages ? [at('page', String(page + 1), 'next')] : []),
				at('page', String(pages), 'last'),
			]
	if (links.length > 0) c.header('link', links.join(', '))
}

/** There is no such page of a list. */
export function noPage(c: Context<ApiEnv>, { page, pages }: Pages) {
	return problem(c, 404, `There is no page ${page}, the last one is ${pages}`)
}
