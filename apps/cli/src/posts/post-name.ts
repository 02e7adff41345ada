import { type Blog, BlogError, parseUrl } from '@blog/core'
import { fileNamed } from './file-named.ts'

/** From where a post is named. */
export interface Naming {
	/** The site's folder, absolute. */
	readonly root: string
	/** What relative paths start from. */
	readonly cwd: string
	readonly config: {
		/** Address of the site, with its path. */
		readonly url: string
		/** Whether somebody has said it. */
		readonly hasUrl: boolean
		/** Path of the address: empty, or `/blog`. */
		readonly basePath: string
	}
}

/**
 * Reads what an author calls a post: a slug, an id, an address of the site or of a server on this machine (`https://example.com/posts/a/`, `/posts/a/`), or the path of
 * its file or of its bundle's folder, from the current folder or from the site's.
 *
 * @returns What `findPost` finds it by: the path of a file below the site's folder, also of a hidden one that an address may mean, or else a slug, id or path of the site.
 * @throws {BlogError} `USAGE` if it is an address of another site.
 *
 * @example postName('./content/posts/a.md', blog, naming) // 'content/posts/a.md'
 */
export function postName(given: string, blog: Blog<unknown>, naming: Naming): string {
	if (blog.get(given)) return given
	if (/^https?:\/\//i.test(given)) return nameAt(pathOf(given, naming), blog, naming)
	return (
		fileNamed(given, blog, naming) ?? (given.startsWith('/') ? nameAt(given, blog, naming) : given)
	)
}

/** @returns The path of an address, still with that of the site before it. */
function pathOf(given: string, { config }: Naming): string {
	const address = parseUrl(given)
	const isLocal = /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(address?.hostname ?? '')
	if (address && (isLocal || !config.hasUrl || address.host === parseUrl(config.url)?.host))
		return address.pathname
	throw new BlogError('USAGE', `Unexpected address ${given}, expected one of ${config.url}`)
}

/** @param path That may have a query and a fragment, as people copy it. */
function nameAt(path: string, blog: Blog<unknown>, { config: { basePath } }: Naming): string {
	const whole = path.replace(/[?#].*$/s, '').replace(/(?<=\/)index\.html$/, '')
	const isBelow = basePath !== '' && `${whole}/`.startsWith(`${basePath}/`)
	const own = isBelow ? whole.slice(basePath.length) : whole
	if (blog.get(own)) return own
	// What is shown is not meant by the address of what is hidden.
	return blog.resolveHidden('', own)?.file ?? own
}
