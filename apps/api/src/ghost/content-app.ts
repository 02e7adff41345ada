import { type Context, Hono, type MiddlewareHandler } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { pageOf } from '../query/page-of.ts'
import { QueryError } from '../query/query-error.ts'
import { ghostError, NotValid } from './ghost-error.ts'
import { isKnownKey } from './ghost-key.ts'
import { type GhostResource, ghostPosts, ghostTerms } from './ghost-resource.ts'
import { ghostSettings } from './ghost-settings.ts'
import { listBySlugs } from './list-by-slugs.ts'
import { pagination } from './pagination.ts'
import { readBrowse, readId } from './read-browse.ts'

/** What there is in Ghost for members: here are none. */
const forMembers = ['tiers', 'newsletters', 'recommendations']

/**
 * Answers what lies below `content`.
 *
 * @param keys As of `GhostOptions`.
 */
export function contentApp(keys: readonly string[] | undefined): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({ strict: false })

	/** Before each route and not before all: what is not there is not there for anybody. */
	const hasKey: MiddlewareHandler<ApiEnv> = async (c, next) => {
		const key = c.req.query('key')
		if (key === undefined)
			return ghostError(
				c,
				'NoPermissionError',
				'Authorization failed',
				'Unable to determine the authenticated member or integration. Check the supplied Content API Key.',
			)
		if (!isKnownKey(key, keys)) return ghostError(c, 'UnauthorizedError', 'Unknown Content API Key')
		await next()
		if (c.res.ok) c.header('cache-control', 'public, max-age=0')
	}

	serve(ghostPosts('posts'))
	serve(ghostPosts('pages'))
	serve(ghostTerms('tags'))
	serve(ghostTerms('authors'))
	app.get('/settings', hasKey, (c) =>
		c.json({ settings: ghostSettings(c.env.state.settings), meta: {} }),
	)
	for (const name of forMembers)
		app.get(`/${name}`, hasKey, (c) =>
			answer(c, `list ${name}`, () => {
				const none = pageOf([], readBrowse(c.req.query()))
				return { [name]: none.items, meta: { pagination: pagination(none) } }
			}),
		)
	app.get('/offers/:id', hasKey, (c) => missing(c, 'offer'))
	return app

	function serve<Item>(resource: GhostResource<Item>): void {
		const { name, single } = resource
		app.get(`/${name}`, hasKey, (c) =>
			answer(c, `list ${name}`, async () => {
				const { state } = c.env
				const query = c.req.query()
				const asked = readBrowse(query)
				const collection = resource.collection(state)
				const result = listBySlugs(collection, asked, resource.slugOf) ?? collection.list(asked)
				const items = await Promise.all(
					result.items.map((item) => resource.describe(item, state, query)),
				)
				return { [name]: items, meta: { pagination: pagination(result) } }
			}),
		)
		const read = (c: Context<ApiEnv>, isWanted: () => (item: Item) => boolean) =>
			answer(c, `read ${single}`, async () => {
				const { state } = c.env
				const item = resource.collection(state).items.find(isWanted())
				return item && { [name]: [await resource.describe(item, state, c.req.query())] }
			})
		app.get(`/${name}/slug/:slug`, hasKey, (c) => {
			const slug = c.req.param('slug')
			return read(c, () => (item) => resource.slugOf(item) === slug)
		})
		app.get(`/${name}/:id`, hasKey, (c) =>
			read(c, () => {
				const id = readId(c.req.param('id'))
				return (item) => resource.idOf(item) === id
			}),
		)
	}
}

/**
 * Answers with what is made, or with why it is not.
 *
 * @param action What is done, for messages: `read post`.
 * @param make Makes the body; `undefined` if there is no such thing.
 */
async function answer(
	c: Context<ApiEnv>,
	action: string,
	make: () => object | undefined | Promise<object | undefined>,
): Promise<Response> {
	try {
		const body = await make()
		return body ? c.json(body) : missing(c, action.replace(/^read /, ''))
	} catch (error) {
		if (error instanceof NotValid)
			return ghostError(c, 'ValidationError', `Validation error, cannot ${action}.`, error.message)
		if (error instanceof QueryError) return ghostError(c, 'BadRequestError', error.message)
		throw error
	}
}

function missing(c: Context<ApiEnv>, single: string): Response {
	const title = single.charAt(0).toUpperCase() + single.slice(1)
	const message = `Resource not found error, cannot read ${single}.`
	return ghostError(c, 'NotFoundError', message, `${title} not found.`)
}
