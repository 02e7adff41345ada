import { authoredUrl, decodePath, parseUrl, splitSuffix } from '@blog/core'
import { outputPath } from '../text/output-path.ts'

/** A page of the site that leads on. */
export interface OwnRedirect {
	/** Percent-encoded path of that page: `/old/`, `/old.html`. */
	readonly from: string
	/** A path of the site, also with a query or a fragment behind it, or a whole address. */
	readonly to: string
}

/**
 * Reads a redirect that an author wrote.
 *
 * @param from A path of the site. One that ends in the name of a file that is no HTML becomes a folder with a page: hosts would say of such a file that it is a picture.
 * @param to A path of the site, or an address of the web.
 * @returns `undefined` if it leaves the site, can be no page or stands for several, is hidden, or leads to something else, such as a script.
 */
export function ownRedirect(from: string, to: string): OwnRedirect | undefined {
	const page = pageAt(from.trim())
	const target = targetOf(to.trim())
	return page !== undefined && target !== undefined ? { from: page, to: target } : undefined
}

/** Whether a path has what stands for others on hosts and in routers, and in no pattern of ours: `/old/*`, `/old/:slug`. */
export function hasWildcard(path: string): boolean {
	return /\*|\/:/.test(decodePath(path) ?? path)
}

/** Whether a part of a path begins with a dot: what servers do not show, and where programs keep what is theirs. */
export function isHidden(path: string): boolean {
	return /\/\.(?!(?:\.?|well-known)(?:\/|$))/.test(decodePath(path) ?? path)
}

function pageAt(written: string): string | undefined {
	const url = written.startsWith('/') ? authoredUrl(written) : undefined
	if (url === undefined || hasWildcard(url) || isHidden(url)) return undefined
	const page = /(?:\/|\.html?)$/i.test(url) ? url : `${url}/`
	return outputPath(page) === undefined ? undefined : page
}

function targetOf(written: string): string | undefined {
	if (/^https?:\/\//i.test(written)) return parseUrl(written)?.href
	if (!written.startsWith('/')) return undefined
	const [path, suffix] = splitSuffix(written)
	const url = authoredUrl(path)
	const behind = parseUrl(suffix, 'https://example.com/')
	return url && behind && url + behind.search + behind.hash
}
