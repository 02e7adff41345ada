import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'

const links = [
	['feed.rss', 'alternate', 'application/rss+xml'],
	['feed.atom', 'alternate', 'application/atom+xml'],
	['feed.json', 'alternate', 'application/feed+json'],
	['openapi.json', 'service-desc', 'application/openapi+json'],
	['docs', 'service-doc', 'text/html'],
] as const

/**
 * A `Link` header that leads to the feeds and to what describes the API.
 *
 * @see https://www.rfc-editor.org/rfc/rfc8631
 */
export function linksToFiles(root: string): string {
	return links
		.map(([file, rel, type]) => `<${root}/${file}>; rel="${rel}"; type="${type}"`)
		.join(', ')
}

/** The path that the API is at, of a request to one of its routes: `/v1`. */
export function mountedAt(c: Context<ApiEnv>, route: string): string {
	const [outside, inside] = [c.env.base, c.req.url].map((url) =>
		new URL(url).pathname.replace(/\/$/, ''),
	) as [string, string]
	return outside + inside.slice(0, inside.length - route.length)
}
