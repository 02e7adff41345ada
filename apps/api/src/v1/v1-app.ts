import { toMarkdown } from '@blog/renderer'
import { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { badQuery, parameterProblem, problem } from '../problem.ts'
import { createCollection, type ListResult } from '../query/collection.ts'
import { QueryError } from '../query/query-error.ts'
import type { ApiState } from '../state/api-state.ts'
import { perState } from '../state/per-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { ApiTaxonomy, TermRecord } from '../state/term-record.ts'
import { addFeeds } from './add-feeds.ts'
import { archiveOf } from './archive-of.ts'
import { describeApi } from './describe-api.ts'
import {
	formats as bodies,
	describePost,
	inclusions,
	type PostShape,
	refOf,
} from './describe-post.ts'
import { findPost } from './find-post.ts'
import { linksToFiles, mountedAt } from './links-to-files.ts'
import { listOf, type Pages, pagesOf, tellPages } from './list-result.ts'
import { parameterProblems } from './parameter-problems.ts'
import { postFields, termFields } from './post-fields.ts'
import * as routes from './routes.ts'

const noPreview = 'This preview has expired, or is of something else'

/** What of a post is asked for, as far as the query says it. */
type WrittenShape = { [Key in keyof PostShape]?: PostShape[Key] | undefined }

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
			const result = posts(state).list({ ...listOf(query), where })
			return pageOfPosts(c, result, state, query)
		})
		.openapi(routes.readPost, (c) =>
			readOne(c, 'post', c.req.valid('param').slug, c.req.valid('query')),
		)
		.openapi(routes.listPages, async (c) => {
			const query = c.req.valid('query')
			const { state } = c.env
			return pageOfPosts(c, pages(state).list(listOf(query)), state, query)
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
		.openapi(routes.search, async (c) => {
			const { q, page = 1, limit = 20 } = c.req.valid('query')
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
							...{ heading, text },
							url: state.settings.url + post.url + (anchor === '' ? '' : `#${anchor}`),
						})),
					})),
				},
				200,
			)
		})
		.openapi(routes.readSettings, (c) => {
			c.header('link', linksToFiles(mountedAt(c, '/settings')))
			const { blog, settings } = c.env.state
			const { title, description, url, language, timeZone = 'UTC', author } = settings
			const { menu = [], social = [] } = settings
			return c.json(
				{
					...{ title, description, url, language, timeZone },
					author: author || null,
					...{ menu: [...menu], social: [...social], languages: [...blog.languages] },
					posts: blog.posts.length,
				},
				200,
			)
		})
	addFeeds(v1)
	describeApi(v1)
	return v1

	async function readOne(
		c: Context<ApiEnv>,
		kind: 'post' | 'page',
		slug: string,
		{ preview, ...shape }: WrittenShape & { readonly preview?: string | undefined },
	) {
		const isMarkdown = slug.endsWith('.md') || asksMarkdown(c)
		const found =
			(await findPost(c, kind, slug, preview)) ||
			(await findPost(c, kind, slug.replace(/\.md$/, ''), preview))
		if (found === false) return problem(c, 401, noPreview)
		if (!found) return problem(c, 404, `There is no ${kind} \`${slug}\``)
		c.header('vary', 'Accept', { append: true })
		const { record, state } = found
		if (!isMarkdown) return c.json(await describePost(record, state, wholeOf(shape)), 200)
		const { context } = state.content
		const text = toMarkdown(record.post, { context, baseUrl: state.settings.url })
		return c.body(text, 200, { 'content-type': 'text/markdown; charset=utf-8' })
	}

	async function pageOfPosts(
		c: Context<ApiEnv>,
		result: ListResult<PostRecord>,
		state: ApiState,
		shape: WrittenShape,
	) {
		if (result.page > result.pages) return noPage(c, result)
		tellPages(c, result)
		const items = await Promise.all(
			result.items.map((record) => describePost(record, state, shapeOf(shape))),
		)
		return c.json({ items, ...pagesOf(result) }, 200)
	}

	function pageOfTerms(
		c: Context<ApiEnv>,
		taxonomy: ApiTaxonomy,
		query: Parameters<typeof listOf>[0],
	) {
		const { state } = c.env
		const result = terms[taxonomy](state).list(listOf(query))
		if (result.page > result.pages) return noPage(c, result)
		tellPages(c, result)
		return c.json(
			{ items: result.items.map((record) => termOf(record, state)), ...pagesOf(result) },
			200,
		)
	}

	function oneTerm(c: Context<ApiEnv>, taxonomy: ApiTaxonomy, slug: string) {
		const { state } = c.env
		const record = state.terms[taxonomy].find(({ term }) => term.slug === slug)
		if (!record) return problem(c, 404, `There is nothing called \`${slug}\` among the ${taxonomy}`)
		return c.json(termOf(record, state), 200)
	}
}

/** The routes and their types: for `hc<ApiRoutes>`. */
export type ApiRoutes = ReturnType<typeof v1App>

const posts = perState((state) => postsOf(state.posts))
const pages = perState((state) => postsOf(state.pages))
const terms = {
	tags: perState((state) => termsOf(state.terms.tags)),
	categories: perState((state) => termsOf(state.terms.categories)),
	series: perState((state) => termsOf(state.terms.series)),
	authors: perState((state) => termsOf(state.terms.authors)),
}

function postsOf(items: readonly PostRecord[]) {
	const idOf = ({ post }: PostRecord) => post.id
	return createCollection(items, { fields: postFields, idOf, order: 'published desc' })
}

function termsOf(items: readonly TermRecord[]) {
	const idOf = ({ term }: TermRecord) => term.slug
	return createCollection(items, { fields: termFields, idOf, order: 'name asc' })
}

function hasTag(tag: string, { terms }: ApiState): (record: PostRecord) => boolean {
	const wanted = tag.toLowerCase()
	const asked = new Set(
		terms.tags.filter(({ term: { slug, name } }) => [slug, name.toLowerCase()].includes(wanted)),
	)
	return ({ tags }) => tags.some((one) => asked.has(one))
}

/** One alone comes with its body, unless the query says otherwise. */
function wholeOf({ formats, fields, include }: WrittenShape): PostShape {
	return shapeOf({
		fields,
		formats: formats ?? (fields ? [] : ['html']),
		include: include ?? (fields ? [] : ['headings']),
	})
}

/** A body that is named among the fields is asked for as well. */
function shapeOf({ formats = [], include = [], fields }: WrittenShape): PostShape {
	const names = new Set<string>(fields)
	return {
		formats: [...formats, ...bodies.filter((name) => names.has(name))],
		include: [...include, ...inclusions.filter((name) => names.has(name))],
		fields,
	}
}

function termOf({ term }: TermRecord, { settings }: ApiState) {
	const { name, slug, url, posts } = term
	return { name, slug, url: settings.url + url, count: posts.length }
}

/** Who answers has read what the client said. */
function asksMarkdown(c: Context): boolean {
	return c.req.header('accept') === 'text/markdown'
}

function noPage(c: Context<ApiEnv>, { page, pages }: Pages) {
	return problem(c, 404, `There is no page ${page}, the last one is ${pages}`)
}
