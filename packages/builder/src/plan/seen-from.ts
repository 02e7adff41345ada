import { parseUrl } from '@blog/core'

/**
 * The path that a browser makes of a relative link: `..` does not lead above the root of the host.
 *
 * @param page Path of the page that the link stands on.
 * @returns `undefined` if it is not relative, or no address.
 * @example
 * seenFrom('/posts/a/', '../../../about/#me') // '/about/#me'
 */
export function seenFrom(page: string, href: string): string | undefined {
	if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|[/?#])/i.test(href)) return undefined
	const seen = parseUrl(href, `http://x${page}`)
	return seen && seen.pathname + seen.search + seen.hash
}
