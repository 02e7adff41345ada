import { BlogError, parseUrl } from '@blog/core'

/**
 * Reads where clients reach the API.
 *
 * @param written http(s), with a path perhaps.
 * @returns Without trailing slash, all of it ASCII: it stands in headers.
 * @throws {BlogError} `USAGE` if it is no such address.
 */
export function readApiUrl(written: string): string {
	const url = parseUrl(written)
	const isUsable =
		url &&
		/^https?:$/.test(url.protocol) &&
		url.username + url.password + url.search + url.hash === ''
	if (!isUsable)
		throw new BlogError(
			'USAGE',
			`Unexpected address ${written} of the API, expected one such as https://example.com/api`,
		)
	return (url.origin + url.pathname).replace(/\/+$/, '')
}
