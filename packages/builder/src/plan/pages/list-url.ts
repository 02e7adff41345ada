/**
 * URL of one page of a list, at Hugo's paths.
 *
 * @param url Of the list, with trailing slash.
 * @param number 1-based.
 * @param path In front of the number.
 * @example listUrl('/tags/go/', 2) // '/tags/go/page/2/'
 * @see https://gohugo.io/configuration/pagination/
 */
export function listUrl(url: string, number: number, path = 'page'): string {
	return number === 1 ? url : `${url}${path}/${number}/`
}
