import { type Blog, decodePath, encodePath } from '@blog/core'

/** Where a link leads: a file of the site, and what follows its address. */
export interface LinkTarget {
	readonly file: string
	/** `#part`, or empty. */
	readonly suffix: string
}

/**
 * Finds where links lead, as `Blog.resolve` does, and files also by their URL.
 *
 * @param starts What may stand before the URL of a file: the address of the site, the path that it lives under.
 */
export function linkTargets(
	blog: Blog<unknown>,
	starts: readonly string[],
): (fromFile: string, href: string) => LinkTarget | undefined {
	const fileAt = new Map(blog.assets.map(({ file, url }) => [url, file]))
	return (fromFile, href) => {
		const target = blog.resolve(fromFile, href)
		if (target === undefined) return undefined
		const [, path = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(target.url) ?? []
		const file = target.post?.file ?? target.file ?? assetAt(path)
		return file === undefined ? undefined : { file, suffix }
	}

	function assetAt(path: string): string | undefined {
		return ['', ...starts]
			.filter((start) => path.startsWith(`${start}/`))
			.map((start) => path.slice(start.length))
			.map((url) => fileAt.get(encodePath(decodePath(url) ?? url)))
			.find((file) => file !== undefined)
	}
}
