import { type Context, Hono } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import type { ListResult } from '../query/collection.ts'
import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { selectFields } from './select-fields.ts'
import { WpError, wpError } from './wp-error.ts'
import { wpId } from './wp-id.ts'
import { type WpPlace, wpPost, wpTerm, wpUser } from './wp-items.ts'
import { readPostsQuery, wpPosts } from './wp-posts.ts'
import { listOf, type WpParams } from './wp-query.ts'
import { wpRoot } from './wp-root.ts'
import { readTermsQuery, wpTerms } from './wp-terms.ts'

type Item = Readonly<Record<string, unknown>>

/**
 * Answers as WordPress's REST API does, for its clients: posts, pages, tags, categories and users, to be read.
 *
 * @see https://developer.wordpress.org/rest-api/
 */
export function wordpressApp(): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({ strict: false })
	app.use(async (c, next) => {
		c.header('access-control-expose-headers', 'X-WP-Total, X-WP-TotalPages, Link')
		await next()
	})
	app.get('/', (c) => c.json(wpRoot(c.env.state.settings, placeOf(c))))
	servePosts('posts', 'post')
	servePosts('pages', 'page')
	serveTerms('tags', 'tags', (record, state, place) => wpTerm(record, state, 'tags', place))
	serveTerms('categories', 'categories', (record, state, place) =>
		wpTerm(record, state, 'categories', place),
	)
	serveTerms('users', 'authors', wpUser)
	app.onError((error, c) => {
		if (error instanceof WpError) return wpError(c, error)
		throw error
	})
	app.notFound((c) =>
		wpError(
			c,
			new WpError('rest_no_route', 404, 'No route was found matching the URL and request method.'),
		),
	)
	return app

	function servePosts(name: 'posts' | 'pages', type: 'post' | 'page'): void {
		const describe = async (c: Context<ApiEnv>, record: PostRecord, state: ApiState) => {
			const params = c.req.queries()
			const fields = listOf(params, '_fields')
			const hasBody = !fields || fields.some((field) => /^content(?:\.|$)/.test(field))
			const item = await wpPost(record, state, type, placeOf(c), hasBody)
			return finish(item, params, () => embedded(record, state, placeOf(c)))
		}
		app.get(`/wp/v2/${name}`, async (c) => {
			const { state } = c.env
			const result = wpPosts[type](state).list(await readPostsQuery(c.req.queries(), type, state))
			tellPages(c, result)
			return c.json(await Promise.all(result.items.map((record) => describe(c, record, state))))
		})
		app.get(`/wp/v2/${name}/:id`, async (c) => {
			const { state } = c.env
			const record = wpPosts[type](state).items.find(({ key }) => isId(c, key))
			if (!record) throw new WpError('rest_post_invalid_id', 404, 'Invalid post ID.')
			return c.json(await describe(c, record, state))
		})
	}

	function serveTerms(
		name: string,
		taxonomy: 'tags' | 'categories' | 'authors',
		describe: (record: TermRecord, state: ApiState, place: WpPlace) => Item,
	): void {
		app.get(`/wp/v2/${name}`, (c) => {
			const { state } = c.env
			const params = c.req.queries()
			const result = wpTerms[taxonomy](state).list(readTermsQuery(params, taxonomy, state))
			tellPages(c, result)
			return c.json(
				result.items.map((record) => finish(describe(record, state, placeOf(c)), params)),
			)
		})
		app.get(`/wp/v2/${name}/:id`, (c) => {
			const { state } = c.env
			const record = state.terms[taxonomy].find(({ key }) => isId(c, key))
			if (!record)
				throw taxonomy === 'authors'
					? new WpError('rest_user_invalid_id', 404, 'Invalid user ID.')
					: new WpError('rest_term_invalid', 404, 'Term does not exist.')
			return c.json(finish(describe(record, state, placeOf(c)), c.req.queries()))
		})
	}
}

function isId(c: Context, key: string): boolean {
	return String(wpId(key)) === c.req.param('id')
}

/** Fields that are asked for, and what is embedded. */
function finish(item: Item, params: WpParams, embed?: () => Item): Item {
	const whole = params._embed && embed ? { ...item, _embedded: embed() } : item
	return selectFields(whole, listOf(params, '_fields'))
}

/** The authors and terms of a post. */
function embedded(record: PostRecord, state: ApiState, place: WpPlace): Item {
	return {
		author: record.authors.map((author) => wpUser(author, state, place)),
		'wp:term': [
			record.categories.map((term) => wpTerm(term, state, 'categories', place)),
			record.tags.map((term) => wpTerm(term, state, 'tags', place)),
		],
	}
}

/** Says how many there are, and where the pages beside this one are. */
function tellPages(c: Context<ApiEnv>, { page, pages, total }: ListResult<unknown>): void {
	if (page > pages)
		throw new WpError(
			'rest_post_invalid_page_number',
			400,
			'The page number requested is larger than the number of pages available.',
		)
	c.header('x-wp-total', String(total))
	c.header('x-wp-totalpages', String(total === 0 ? 0 : pages))
	const at = (number: number, rel: string) => {
		const url = new URL(c.req.url)
		url.searchParams.set('page', String(number))
		return `<${c.env.base}${url.pathname}${url.search}>; rel="${rel}"`
	}
	const links = [
		...(page > 1 ? [at(page - 1, 'prev')] : []),
		...(page < pages ? [at(page + 1, 'next')] : []),
	]
	if (links.length > 0) c.header('link', links.join(', '))
}

function placeOf({ env }: Context<ApiEnv>): WpPlace {
	return { root: `${env.base}/wp-json` }
}
