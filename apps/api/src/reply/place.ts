import type { Context } from 'hono'
import { basePath } from 'hono/route'

/** Where the API is, and what of it is asked for. */
export interface Place {
	/** Absolute, without trailing slash. */
	readonly base: string
	/** Path below the base, and query. */
	readonly target: string
}

/** Stands for a host that is in no answer. */
const ANY_HOST = 'http://blog'

/** What is the same at every host. */
const isAnywhere = /^\/(?:ghost\/|v1\/(?!$|feed\.|docs|sitemap))/

const hasDots = /^[^?]*\/(?:\.|%2e)/i

/**
 * Names the place of what is asked for. For answers that are the same at every host it names none, so that they are kept once.
 *
 * @param origin As the request says: `http://localhost:4322`.
 * @param mounted Path at which the API is in another app; empty if it is in none.
 * @param url Where clients reach the API, if that is known.
 */
export function placeAt(
	origin: string,
	mounted: string,
	written: string,
	url: string | undefined,
): Place {
	const target = hasDots.test(written) ? withoutDots(written) : written
	if (url !== undefined) return { base: url.replace(/\/+$/, ''), target }
	return { base: (isAnywhere.test(target) ? ANY_HOST : origin) + mounted, target }
}

/** What the path is by RFC 3986, section 5.2.4: `/v1/x/../feed.rss` is another one than it begins with. */
function withoutDots(target: string): string {
	const { pathname, search } = new URL(ANY_HOST + target)
	return pathname + search
}

/** Finds the place of a request in a Hono app. */
export function placeOf(c: Context, url: string | undefined): Place {
	const asked = c.req.url
	const start = asked.indexOf('/', asked.indexOf('//') + 2)
	const mounted = mountedIn(c, asked.slice(start))
	const rest = asked.slice(start + mounted.length)
	const target = rest.startsWith('/') ? rest : `/${rest}`
	return placeAt(asked.slice(0, start), mounted, target, url)
}

/** The part of a path that another app has led here by, as it was sent: Hono knows it decoded. */
function mountedIn(c: Context, path: string): string {
	const decoded = basePath(c).replace(/\/?\*?$/, '')
	if (decoded === '') return ''
	const parts = path.split(/[?#]/, 1).join('').split('/')
	return parts.slice(0, decoded.split('/').length).join('/')
}
