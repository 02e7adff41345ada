import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { type GhostOptions, ghostApp } from './ghost/ghost-app.ts'
import { problem } from './problem.ts'
import { createState } from './state/api-state.ts'
import type { ApiContent } from './state/content.ts'
import { openApiDocument } from './v1/openapi.ts'
import { v1App } from './v1/v1-app.ts'
import { wordpressApp } from './wordpress/wp-app.ts'

/** Of `/v1`: parameters and fields are added, and never taken away. */
const API_VERSION = '1.0.0'

/** What the API is made from. */
export interface ApiInput extends ApiContent {
	/** How Ghost's clients are answered; `false`: not at all. Default: with any key that looks like one. */
	readonly ghost?: GhostOptions | false
	/** Answer clients of WordPress. Default true. */
	readonly wordpress?: boolean
	/** Told why an answer could not be made (status 500). */
	onError?(error: Error, path: string): void
}

/**
 * Makes a read-only HTTP API over posts: `/v1/posts`, `/v1/posts/:slug`, `/v1/tags` and `/health`.
 *
 * Only published posts are served, also when the blog was loaded with drafts.
 *
 * @returns A Hono app; `app.fetch` is a Fetch API handler.
 *
 * @example
 * const app = createApi({ blog, renderer, context })
 * const { items } = await (await app.request('/v1/posts?limit=5')).json()
 */
export function createApi({ ghost = {}, wordpress = true, onError, ...content }: ApiInput): Hono {
	const state = createState(content)
	// With or without the slash at the end that the addresses of posts have.
	const app = new Hono({ strict: false })
	app.use(etag())

	app.get('/health', (c) => c.json({ status: 'ok', posts: state.posts.length }))

	const v1 = v1App(() => state)
	v1.get('/openapi.json', (c) => c.json(openApiDocument(v1, API_VERSION, state.settings)))
	app.route('/v1', v1)
	if (wordpress) {
		app.route(
			'/wp-json',
			wordpressApp(() => state),
		)
		app.get('/', (c) => {
			const root = new URL('/wp-json/', c.req.url)
			c.header('link', `<${root.href}>; rel="https://api.w.org/"`)
			return c.json({ api: '/v1' })
		})
	}
	if (ghost)
		app.route(
			'/ghost/api/content',
			ghostApp(() => state, ghost),
		)

	app.notFound((c) => {
		if (c.req.method === 'GET' || c.req.method === 'HEAD')
			return problem(c, 404, `There is nothing at ${c.req.path}`)
		c.header('allow', 'GET, HEAD')
		return problem(c, 405, `Unexpected method ${c.req.method}, expected GET or HEAD`)
	})
	app.onError((error, c) => {
		onError?.(error, c.req.path)
		return problem(c, 500, 'The answer could not be made')
	})
	return app
}
