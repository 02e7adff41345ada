import type { MiddlewareHandler } from 'hono'
import type { ApiEnv } from './api-env.ts'

/**
 * How long answers are good for: a minute as they are, ten more while a new one is fetched, a day where there is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5861
 */
const FRESH = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400'

/** What every answer says, refusals too: that everybody may read it, and that it is no page. */
export const everywhere: Readonly<Record<string, string>> = {
	'access-control-allow-origin': '*',
	'x-content-type-options': 'nosniff',
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
	'referrer-policy': 'no-referrer',
}

/** What browsers hand on to scripts, besides what they always do. */
export const exposed =
	'ETag, Link, X-Total-Count, Cache-Status, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id'

/** Adds what every answer says, and for how long it is good. */
export function commonHeaders(): MiddlewareHandler<ApiEnv> {
	return async (c, next) => {
		await next()
		const { headers, status } = c.res
		for (const [name, value] of Object.entries(everywhere))
			if (!headers.has(name)) headers.set(name, value)
		const own = headers.get('access-control-expose-headers')
		headers.set('access-control-expose-headers', own ? `${own}, ${exposed}` : exposed)
		if (!/accept-encoding/i.test(headers.get('vary') ?? ''))
			headers.append('vary', 'Accept-Encoding')
		if (!headers.has('cache-control'))
			headers.set('cache-control', status < 400 ? FRESH : 'no-store')
	}
}
