import { decodePath } from './url.ts'

/**
 * The path of a whole address on a site, whether it says `http:`, `https:` or nothing.
 *
 * @param site Address without trailing slash: `https://example.com/blog`.
 * @param href As written.
 * @returns Decoded, without query and fragment; `undefined` if the address is none of the site.
 *
 * @example pathBelow('https://example.com/blog', 'http://Example.com/blog/a/#b') // '/a/'
 */
export function pathBelow(site: string, href: string): string | undefined {
	const start = withoutScheme(site)
	const whole = withoutScheme(href)
	if (!whole.startsWith('//')) return undefined
	const slash = start.indexOf('/', 2)
	const host = slash < 0 ? start : start.slice(0, slash)
	// Capitals count in paths alone.
	if (whole.slice(0, host.length).toLowerCase() !== host.toLowerCase()) return undefined
	const rest = whole.slice(host.length)
	const folder = start.slice(host.length)
	if (!rest.startsWith(folder) || !/^(?:[/?#]|$)/.test(rest.slice(folder.length))) return undefined
	const path = rest.slice(folder.length).replace(/[?#].*$/s, '')
	return (decodePath(path) ?? path) || '/'
}

function withoutScheme(address: string): string {
	return address.replace(/^https?:/i, '')
}
