import type { Blog } from '@blog/core'

/** Where a link leads: a file of the site, and what follows its address. */
export interface LinkTarget {
	readonly file: string
	/** `#part`, or empty. */
	readonly suffix: string
}

/**
 * Finds where links lead, as `Blog.resolve` does, and files also by their URL.
 *
 * @param address Of the site, if it is known: with it before them, files are found too.
 */
export function linkTargets(
	blog: Blog<unknown>,
	address?: string,
): (fromFile: string, href: string) => LinkTarget | undefined {
	const fileAt = new Map(blog.assets.map(({ file, url }) => [url, file]))
	return (fromFile, href) => {
		const target = blog.resolve(fromFile, href)
		if (target === undefined) return undefined
		const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target.url) ?? []
		const inSite = address && path.startsWith(`${address}/`) ? path.slice(address.length) : path
		const file = target.post?.file ?? target.file ?? fileAt.get(inSite)
		return file === undefined ? undefined : { file, suffix }
	}
}
