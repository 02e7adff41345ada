import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { type GhostOptions, ghostApp } from './ghost/ghost-app.ts'
import { commonHeaders } from './http/common-headers.ts'
import { problem } from './problem.ts'
import { type ApiState, createState } from './state/api-state.ts'
import type { ApiContent } from './state/content.ts'
import { openApiDocument } from './v1/openapi.ts'
import { v1App } from './v1/v1-app.ts'
import { wordpressApp } from './wordpress/wp-app.ts'

/** Of `/v1`: parameters and fields are added, and never taken away. */
const API_VERSION = '1.0.0'

/** What can be said to {@link createApi}. */
export interface ApiOptions {
	/** How Ghost's clients are answered; `false`: not at all. Default: with any key that looks like one. */
	readonly ghost?: GhostOptions | false
	/** Answer clients of WordPress. Default true. */
	readonly wordpress?: boolean
	/** Told why an answer could not be made (status 500). */
	onError?(error: Error, path: string): void
}

/**
 * Makes a read-only HTTP API over posts: `/v1`, described in `/v1/openapi.json`; `/ghost/api/content` and `/wp-json/wp/v2` for the clients of Ghost and WordPress; `/health`.
 *
 * Only published posts are served, also when the blog was loaded with drafts.
 *
 * @param source What is served, or a function that says what is served now: it is asked for each request, and an answer is of one content.
 * @returns A Hono app; `app.fetch` is a Fetch API handler.
 *
 * @example
 * const app = createApi({ blog, renderer, context })
 * const { items } = await (await app.request('/v1/posts?limit=5')).json()
 */
export function createApi(
	source: ApiContent | (() => ApiContent),
	{ ghost = {}, wordpress = true, onError }: ApiOptions = {},
): Hono {
	const states = new WeakMap<ApiContent, ApiState>()
	const content = typeof source === 'function' ? source : () => source
	function state(): ApiState {
		const now = content()
		const known = states.get(now) ?? createState(now)
		states.set(now, known)
		return known
	}

	// With or without the slash at the end that the addresses of posts have.
	const app = new Hono({ strict: false })
	app.use(commonHeaders())
	app.use(etag())

	app.get('/health', (c) => c.json({ status: 'ok', posts: state().posts.length }))

	const v1 = v1App(state)
	v1.get('/openapi.json', (c) => c.json(openApiDocument(v1, API_VERSION, state().settings)))
	app.route('/v1', v1)
	if (wordpress) {
		app.route('/wp-json', wordpressApp(state))
		app.get('/', (c) => {
			const root = new URL('/wp-json/', c.req.url)
			c.header('link', `<${root.href}>; rel="https://api.w.org/"`)
			return c.json({ api: '/v1' })
		})
	}
	if (ghost) app.route('/ghost/api/content', ghostApp(state, ghost))

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
