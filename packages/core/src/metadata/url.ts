import { slugify } from './slug.ts'

/**
 * Percent-encodes a path for use in `href`, keeping what is encoded already.
 *
 * @example encodePath('/über uns/') // '/%C3%BCber%20uns/'
 */
export function encodePath(path: string): string {
	return encodeURI(path.isWellFormed() ? path : path.toWellFormed())
		.replace(/%25([0-9a-f]{2})/gi, '%$1')
		.replace(/[?#]/g, encodeURIComponent)
}

/** Undoes {@link encodePath}; `undefined` if the path is not percent-encoded UTF-8. */
export function decodePath(path: string): string | undefined {
	try {
		return decodeURIComponent(path)
	} catch {
		return undefined
	}
}

/**
 * Parses an address.
 *
 * Not by `URL.canParse`: as soon as V8 has optimised the call, that of Node 20 takes `https://münchen.de/` for no address.
 *
 * @returns `undefined` if it is none.
 */
export function parseUrl(address: string, base?: string): URL | undefined {
	try {
		return new URL(address, base)
	} catch {
		return undefined
	}
}

/** Joins the segments of a URL: `/a/b/`, or `/a/b.html` if ugly. */
export function toUrl(segments: readonly string[], ugly = false): string {
	if (segments.length === 0) return '/'
	return encodePath(`/${segments.join('/')}${ugly ? '.html' : '/'}`)
}

/** Slugs of the folders that lead to a file; Jekyll's `_posts` and `_drafts` are no part of the URL. */
export function folderSegments(folders: readonly string[]): string[] {
	return folders
		.filter((name) => name !== '_posts' && name !== '_drafts')
		.map((name) => slugify(name) || name)
}

/**
 * Reads a path that an author wrote (`url`, `aliases`): a path of this site and nothing else.
 *
 * @param written Site-absolute, or relative to `base`.
 * @param base URL of the page that relative paths start from.
 * @returns The URL; pretty paths get a trailing slash. `undefined` if it leaves the site or cannot be a path.
 */
export function authoredUrl(written: string, base = '/'): string | undefined {
	const path = written.trim()
	if (path === '' || /[?#]/.test(path) || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path))
		return undefined
	// A percent sign that begins no escape is one, as in `/100%/`.
	const decoded = decodePath(path.replace(/%(?![0-9a-f]{2})/gi, '%25'))
	// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused here.
	if (decoded === undefined || /[\u0000-\u001f\u007f\\]/.test(decoded)) return undefined
	const segments = path.startsWith('/') ? [] : base.split('/').filter(Boolean)
	for (const segment of decoded.split('/')) {
		if (segment === '..') {
			if (segments.pop() === undefined) return undefined
		} else if (segment !== '' && segment !== '.') segments.push(segment)
	}
	if (segments.length === 0) return '/'
	const isFile = !decoded.endsWith('/') && /\.[a-z][a-z0-9]{0,9}$/i.test(segments.at(-1) as string)
	return encodePath(`/${segments.join('/')}${isFile ? '' : '/'}`)
}
