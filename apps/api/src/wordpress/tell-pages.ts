import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import type { ListResult } from '../query/collection.ts'
import { WpError } from './wp-error.ts'
import { pageQueryOf } from './wp-query.ts'

/**
 * Says in headers how many items there are, and where the pages beside this one are.
 *
 * @param hasEnd Whether a page behind the last one is a mistake.
 * @throws {WpError}
 * @see https://developer.wordpress.org/rest-api/using-the-rest-api/pagination/
 */
export function tellPages(
	c: Context<ApiEnv>,
	{ pages, total }: ListResult<unknown>,
	hasEnd: boolean,
): void {
	const { page = 1 } = pageQueryOf(c.req.queries())
	if (hasEnd && total > 0 && page > pages)
		throw new WpError(
			'rest_post_invalid_page_number',
			400,
			'The page number requested is larger than the number of pages available.',
		)
	c.header('x-wp-total', String(total))
	c.header('x-wp-totalpages', String(total === 0 ? 0 : pages))
	if (total === 0) return
	if (page > 1) link(c, Math.min(page - 1, pages), 'prev')
	if (page < pages) link(c, page + 1, 'next')
}

function link(c: Context<ApiEnv>, page: number, rel: string): void {
	const url = new URL(c.req.url)
	url.searchParams.set('page', String(page))
	c.header('link', `<${c.env.base}${url.pathname}${url.search}>; rel="${rel}"`, { append: true })
}
