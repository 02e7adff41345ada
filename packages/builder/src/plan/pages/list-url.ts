/**
 * URL of one page of a list, at Hugo's paths.
 *
 * @param url Of the list.
 * @param number 1-based.
 * @param path In front of the number; or with `:num` in its place, as Jekyll has it. Folders before that are of the home page alone.
 * @example listUrl('/tags/go/', 2) // '/tags/go/page/2/'
 * @see https://gohugo.io/configuration/pagination/
 */
export function listUrl(url: string, number: number, path = 'page'): string {
	return number === 1 ? url : pageUrl(url, number, path)
}

/** The same, where the first page has a number too. */
export function pageUrl(url: string, number: number, path = 'page'): string {
	const whole = path.includes(':num') ? path : `${path}/:num`
	const start = url === '/' ? 0 : path.lastIndexOf('/', path.indexOf(':num')) + 1
	const page = whole.slice(start).replace(':num', String(number))
	return `${belowList(url)}${page}${isUgly(url) ? '.html' : '/'}`
}

/** What files of a list lie below: `/tags/go/` of `/tags/go.html`. */
export function belowList(url: string): string {
	return isUgly(url) ? url.replace(/\.html$/, '/') : url
}

function isUgly(url: string): boolean {
	return url.endsWith('.html')
}
