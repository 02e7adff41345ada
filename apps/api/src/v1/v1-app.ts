import { OpenAPIHono } from '@hono/zod-openapi'
import type { ApiEnv } from '../answer/api-env.ts'
import { badQuery, parameterProblem } from '../problem.ts'
import { QueryError } from '../query/query-error.ts'
import { addFeeds } from './add-feeds.ts'
import { pageOfPosts, readOne } from './answer-posts.ts'
import { foundPosts } from './answer-search.ts'
import { siteSettings } from './answer-settings.ts'
import { oneTerm, pageOfTerms } from './answer-terms.ts'
import { archiveOf } from './archive-of.ts'
import { collections, hasTag } from './collections.ts'
import { describeApi } from './describe-api.ts'
import { listOf } from './list-result.ts'
import { parameterProblems } from './parameter-problems.ts'
import * as routes from './routes.ts'

/** The API in words of our own: posts, pages, terms, archive, search, settings and feeds, and what describes them. */
export function v1App() {
	const app = new OpenAPIHono<ApiEnv>({
		strict: false,
		defaultHook(result, c) {
			return result.success ? undefined : badQuery(c, parameterProblems(result.error))
		},
	})
	app.onError((error, c) => {
		if (!(error instanceof QueryError)) throw error
		return badQuery(c, [parameterProblem(error.message, [error.parameter])])
	})

	const v1 = app
		.openapi(routes.listPosts, async (c) => {
			const { tag, ...query } = c.req.valid('query')
			const { state } = c.env
			const where = tag === undefined ? undefined : hasTag(tag, state)
			const result = collections.posts(state).list({ ...listOf(query), where })
			return pageOfPosts(c, result, query)
		})
		.openapi(routes.readPost, (c) =>
			readOne(c, 'post', c.req.valid('param').slug, c.req.valid('query')),
		)
		.openapi(routes.listPages, async (c) => {
			const query = c.req.valid('query')
			return pageOfPosts(c, collections.pages(c.env.state).list(listOf(query)), query)
		})
		.openapi(routes.readPage, (c) =>
			readOne(c, 'page', c.req.valid('param').slug, c.req.valid('query')),
		)
		.openapi(routes.listTerms('tags'), (c) => pageOfTerms(c, 'tags', c.req.valid('query')))
		.openapi(routes.readTerm('tags'), (c) => oneTerm(c, 'tags', c.req.valid('param').slug))
		.openapi(routes.listTerms('categories'), (c) =>
			pageOfTerms(c, 'categories', c.req.valid('query')),
		)
		.openapi(routes.readTerm('categories'), (c) =>
			oneTerm(c, 'categories', c.req.valid('param').slug),
		)
		.openapi(routes.listTerms('series'), (c) => pageOfTerms(c, 'series', c.req.valid('query')))
		.openapi(routes.readTerm('series'), (c) => oneTerm(c, 'series', c.req.valid('param').slug))
		.openapi(routes.listTerms('authors'), (c) => pageOfTerms(c, 'authors', c.req.valid('query')))
		.openapi(routes.readTerm('authors'), (c) => oneTerm(c, 'authors', c.req.valid('param').slug))
		.openapi(routes.readArchive, (c) => c.json(archiveOf(c.env.state), 200))
		.openapi(routes.search, (c) => foundPosts(c, c.req.valid('query')))
		.openapi(routes.readSettings, siteSettings)
	addFeeds(v1)
	describeApi(v1)
	return v1
}

/** The routes and their types: for `hc<ApiRoutes>`. */
export type ApiRoutes = ReturnType<typeof v1App>
