import { Hono } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { contentApp } from './content-app.ts'
import { ghostError } from './ghost-error.ts'
import { GHOST_VERSION } from './ghost-settings.ts'

/** How Ghost's API is answered. */
export interface GhostOptions {
	/** Keys that clients must say one of. Default: any that looks like one, since what is served is public. */
	readonly keys?: readonly string[]
}

/**
 * Answers as Ghost's Content API does, for its clients: posts, pages, tags, authors and settings, to be read. Ghost 2 to 4 had their version in the path: clients that
 * are set to one of them ask there still, and Ghost answers them as all others.
 *
 * @see https://docs.ghost.org/content-api
 * @see https://docs.ghost.org/content-api/versioning
 */
export function ghostApp({ keys }: GhostOptions = {}): Hono<ApiEnv> {
	const app = new Hono<ApiEnv>({ strict: false })
	app.use(async (c, next) => {
		c.header('content-version', `v${GHOST_VERSION}`)
		c.header('vary', 'Accept-Version, Accept-Encoding')
		await next()
	})
	const content = contentApp(keys)
	app.route('/content', content)
	app.route('/:version{v[234]|canary}/content', content)
	// Not `notFound`: that of an app that is part of another is never asked.
	app.all('*', (c) => ghostError(c, 'NotFoundError', 'Resource not found'))
	return app
}
