import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { refOf } from './describe-post.ts'
import { noPage, tellPages } from './list-result.ts'

/** What is searched for. */
interface SearchQuery {
	readonly q: string
	readonly page?: number | undefined
	readonly limit?: number | undefined
}

/** Answers with the posts that a search has found. */
export async function foundPosts(c: Context<ApiEnv>, { q, page = 1, limit = 20 }: SearchQuery) {
	const { state } = c.env
	const { total, corrections, items } = await state.search(q, limit, (page - 1) * limit)
	const result = { page, pages: Math.max(1, Math.ceil(total / limit)), limit, total }
	if (page > result.pages) return noPage(c, result)
	tellPages(c, result)
	return c.json(
		{
			query: q,
			...result,
			corrections: [...corrections],
			items: items.map(({ post, sections }) => ({
				...refOf(post, state),
				sections: sections.map(({ heading, anchor, text }) => ({
					heading,
					text,
					url: state.settings.url + post.url + (anchor === '' ? '' : `#${anchor}`),
				})),
			})),
		},
		200,
	)
}
