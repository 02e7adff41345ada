import type { OpenAPIHono } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { problem } from '../problem.ts'
import type { ApiState } from '../state/api-state.ts'
import { sitemapParts, writeSitemap, writeSitemapIndex } from './feeds/sitemap.ts'
import { writeFeed } from './feeds/write-feed.ts'
import * as routes from './file-routes.ts'

/** Adds the feeds and the sitemap. */
export function addFeeds(app: OpenAPIHono, current: () => ApiState): void {
	app.openapi(routes.readRss, async (c) => {
		const feed = await writeFeed('rss', current(), addressOf(c))
		return c.body(feed, 200, { 'content-type': 'application/rss+xml; charset=utf-8' })
	})
	app.openapi(routes.readAtom, async (c) => {
		const feed = await writeFeed('atom', current(), addressOf(c))
		return c.body(feed, 200, { 'content-type': 'application/atom+xml; charset=utf-8' })
	})
	app.openapi(routes.readJsonFeed, async (c) => {
		const feed = await writeFeed('json', current(), addressOf(c))
		// The type of the route wants an object, which is written already.
		return c.body(feed, 200, { 'content-type': 'application/feed+json' }) as never
	})
	app.openapi(routes.readSitemap, (c) => {
		const { page } = c.req.valid('query')
		const state = current()
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
function addressOf(c: Context): string {
	const { origin, pathname } = new URL(c.req.url)
	return origin + pathname
}
