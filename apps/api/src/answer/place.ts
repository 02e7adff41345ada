import type { Context } from 'hono'
import { baseRoutePath } from 'hono/route'

/** Where the API is, and what of it is asked for. */
export interface Place {
	/** Absolute, without trailing slash. */
	readonly base: string
	/** Path below the base, and query. */
	readonly target: string
}

/** Stands for a host that is in no answer. */
const ANY_HOST = 'http://blog'

/**
 * Finds the place of a request. For answers that are the same at every host it names none, so that they are kept once.
 *
 * @param url Where clients reach the API, if that is known.
 */
export function placeOf(c: Context, url: string | undefined): Place {
	const asked = c.req.url
	const mounted = baseRoutePath(c).replace(/\/?\*?$/, '')
	const start = asked.indexOf('/', asked.indexOf('//') + 2)
	const rest = asked.slice(start + mounted.length)
	const target = rest.startsWith('/') ? rest : `/${rest}`
	if (url !== undefined) return { base: url.replace(/\/+$/, ''), target }
	const isAnywhere = /^\/(?:ghost\/|v1\/(?!feed\.|docs|sitemap))/.test(target)
	return { base: (isAnywhere ? ANY_HOST : asked.slice(0, start)) + mounted, target }
}
