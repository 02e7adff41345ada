import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import { problem } from '../problem.ts'
import { sitemapParts, writeSitemap, writeSitemapIndex } from './feeds/sitemap.ts'
import { writeFeed } from './feeds/write-feed.ts'
import * as routes from './file-routes.ts'

/** Adds the feeds and the sitemap. */
export function addFeeds(app: OpenAPIHono<ApiEnv>): void {
	app.openapi(routes.readRss, async (c) => {
		const feed = await writeFeed('rss', c.env.state, addressOf(c))
		return c.body(feed, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
	})
	app.openapi(routes.readAtom, async (c) => {
		const feed = await writeFeed('atom', c.env.state, addressOf(c))
		return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
	})
	app.openapi(routes.readJsonFeed, async (c) => {
		const feed = await writeFeed('json', c.env.state, addressOf(c))
		// The type of the route wants an object, which is written already.
		return c.body(feed, 200, { 'content-type': 'application/feed+json' }) as never
	})
	app.openapi(routes.readSitemap, (c) => {
		const { page } = c.req.valid('query')
		const { state } = c.env
		const parts = sitemapParts(state)
		if (page !== undefined && page > parts)
			return problem(c, 404, `There is no page ${page}, the last one is ${parts}`)
		const sitemap =
			page === undefined && parts > 1
				? writeSitemapIndex(parts, (part) => `${addressOf(c)}?page=${part}`)
				: writeSitemap(state, page ?? 1)
		return c.body(sitemap, 200, { 'content-type': 'application/xml; charset=utf-8' })
	})
}

/** Where what was asked for is. */
function addressOf(c: Context<ApiEnv>): string {
	return c.env.base + new URL(c.req.url).pathname
}
