import { type Context, Hono } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { selectFields } from './select-fields.ts'
import { serveResource } from './serve-resource.ts'
import { tellPages } from './tell-pages.ts'
import { contextOf } from './wp-context.ts'
import { needsLogin, noRoute, WpError, wpError } from './wp-error.ts'
import { wpKinds } from './wp-kinds.ts'
import { placeOf, type WpItem } from './wp-links.ts'
import { listOf } from './wp-query.ts'
import { entryResource, mediaResource, termResource, userResource } from './wp-resource.ts'
import { wpNamespace, wpRoot } from './wp-root.ts'
import { wpSearch } from './wp-search.ts'

/**
 * Answers as WordPress's REST API does, for its clients: posts, pages, covers as media, tags, categories and users, to be read. What WordPress has for those who have logged
 * in is refused as WordPress refuses it.
 *
 * @see https://developer.wordpress.org/rest-api/
 */
export function wordpressApp(): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({ strict: false })
	app.use(async (c, next) => {
		c.header('access-control-expose-headers', 'X-WP-Total, X-WP-TotalPages, Link')
		c.header('allow', 'GET')
		c.header('x-robots-tag', 'noindex')
		c.header('link', `<${placeOf(c).root}/>; rel="https://api.w.org/"`)
		await next()
	})
	app.get('/', (c) => chosen(c, wpRoot(c.env.state.settings, placeOf(c))))
	app.get('/wp/v2', (c) => chosen(c, wpNamespace(placeOf(c))))
	serveResource(app, entryResource('posts'))
	serveResource(app, entryResource('pages'))
	serveResource(app, mediaResource)
	serveResource(app, termResource('tags'))
	serveResource(app, termResource('categories'))
	serveResource(app, userResource)
	for (const { name, missing, kinds } of wpKinds) {
		app.get(`/wp/v2/${name}`, (c) => chosen(c, kinds(placeOf(c).root)))
		app.get(`/wp/v2/${name}/:kind`, (c) => {
			const all = kinds(placeOf(c).root)
			const kind = c.req.param('kind')
			if (!Object.hasOwn(all, kind)) throw new WpError(missing, 404, 'There is no such kind.')
			return chosen(c, all[kind] ?? {})
		})
	}
	app.get('/wp/v2/search', async (c) => {
		const params = c.req.queries()
		contextOf(params)
		const result = await wpSearch(params, c.env.state, placeOf(c))
		tellPages(c, result, true)
		const fields = listOf(params, '_fields')
		return c.json(result.items.map((item) => selectFields(item, fields)))
	})
	app.get('/wp/v2/comments', (c) => {
		contextOf(c.req.queries())
		tellPages(c, { items: [], page: 1, pages: 1, limit: 10, total: 0 }, true)
		return c.json([])
	})
	app.get('/wp/v2/comments/:id{[0-9]+}', () => {
		throw new WpError('rest_comment_invalid_id', 404, 'Invalid comment ID.')
	})
	app.get('/wp/v2/users/me', () => {
		throw needsLogin('rest_not_logged_in', 'You are not currently logged in.')
	})
	app.get('/wp/v2/settings', () => {
		throw needsLogin('rest_forbidden', 'Sorry, you are not allowed to do that.')
	})
	app.onError((error, c) => {
		if (error instanceof WpError) return wpError(c, error)
		throw error
	})
	// Not `notFound`: that of an app that is part of another is never asked.
	app.all('*', (c) => wpError(c, noRoute()))
	return app
}

/** Answers with the fields that are asked for. */
function chosen(c: Context<ApiEnv>, item: WpItem): Response {
	const params = c.req.queries()
	contextOf(params)
	return c.json(selectFields(item, listOf(params, '_fields')))
}
