import { everywhere } from './common-headers.ts'

/**
 * Tells browsers that scripts of any site may ask, with any header.
 *
 * @see https://fetch.spec.whatwg.org/#cors-preflight-fetch
 */
export function preflight(more: Readonly<Record<string, string>>): Response {
	const headers = {
		'access-control-allow-methods': 'GET, HEAD',
		'access-control-allow-headers': '*',
		'access-control-max-age': '86400',
	}
	return new Response(null, { status: 204, headers: { ...everywhere, ...headers, ...more } })
}
