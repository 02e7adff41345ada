import type { MiddlewareHandler } from 'hono'

/**
 * How long answers are good for: a minute as they are, ten more while a new one is fetched, a day where there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5861
 */
const FRESH = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'

/** What every answer says: who may read it (everybody), for how long it is good, and that it is no page. */
export function commonHeaders(): MiddlewareHandler {
	return async (c, next) => {
		await next()
		const { headers, status } = c.res
		headers.set('access-control-allow-origin', '*')
		if (!headers.has('access-control-expose-headers'))
			headers.set('access-control-expose-headers', 'ETag, Link, X-Total-Count')
		headers.set('x-content-type-options', 'nosniff')
		headers.set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
		if (!/accept-encoding/i.test(headers.get('vary') ?? ''))
			headers.append('vary', 'Accept-Encoding')
		if (!headers.has('cache-control'))
			headers.set('cache-control', status < 400 ? FRESH : 'no-store')
	}
}
