/**
 * URL of one page of a list, at Hugo's paths.
 *
 * @param url Of the list.
 * @param number 1-based.
 * @param path In front of the number.
 * @example listUrl('/tags/go/', 2) // '/tags/go/page/2/'
 * @see https://gohugo.io/configuration/pagination/
 */
export function listUrl(url: string, number: number, path = 'page'): string {
	return number === 1 ? url : pageUrl(url, number, path)
}

/** The same, where the first page has a number too. */
export function pageUrl(url: string, number: number, path = 'page'): string {
	return `${belowList(url)}${path}/${number}${isUgly(url) ? '.html' : '/'}`
}

/** What files of a list lie below: `/tags/go/` of `/tags/go.html`. */
export function belowList(url: string): string {
	return isUgly(url) ? url.replace(/\.html$/, '/') : url
}

function isUgly(url: string): boolean {
	return url.endsWith('.html')
}
