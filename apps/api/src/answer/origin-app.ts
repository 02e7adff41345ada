import { Hono } from 'hono'
import { routePath } from 'hono/route'
import { type GhostOptions, ghostApp } from '../ghost/ghost-app.ts'
import { problem } from '../problem.ts'
import { linksToFiles } from '../v1/links-to-files.ts'
import { v1App } from '../v1/v1-app.ts'
import { wordpressApp } from '../wordpress/wp-app.ts'
import type { ApiEnv } from './api-env.ts'
import { commonHeaders } from './common-headers.ts'

/** What {@link originApp} answers. */
export interface OriginOptions {
	readonly ghost: GhostOptions | false
	readonly wordpress: boolean
	/** Told why an answer could not be made. */
	onError(error: Error, path: string): void
}

/** Makes every answer anew: what stands behind the cache. */
export function originApp({ ghost, wordpress, onError }: OriginOptions): Hono<ApiEnv> {
	// With or without the slash at the end that the addresses of posts have.
	const app = new Hono<ApiEnv>({ strict: false })
	app.use(commonHeaders())
	app.use(async (c, next) => {
		await next()
		const pattern = routePath(c, -1)
		if (!pattern.endsWith('*')) c.env.route = pattern
	})
	app.route('/v1', v1App())
	if (wordpress) app.route('/wp-json', wordpressApp())
	app.get('/', (c) => {
		const api = `${c.env.base}/v1`
		// How clients of WordPress find its API.
		if (wordpress) c.header('link', `<${c.env.base}/wp-json/>; rel="https://api.w.org/"`)
		c.header('link', linksToFiles(api), { append: true })
		return c.json({ api, docs: `${api}/docs`, openapi: `${api}/openapi.json` })
	})
	if (ghost) app.route('/ghost/api', ghostApp(ghost))
	app.notFound((c) => problem(c, 404, `There is nothing at ${c.req.path}`))
	app.onError((error, c) => {
		onError(error, c.req.path)
		return problem(c, 500, 'The answer could not be made')
	})
	return app
}
