import { decodePath, type Post, type UglyUrls, writtenAlias } from '@blog/core'

/** Only these Hugo takes for files; of all others it makes folders. */
const file = /\.html?$/

/**
 * Old addresses of a post as front matter of Hugo has them. Those of files that are no pages it would make folders of: they are {@link fileAliases}.
 *
 * @param home Of the language, where Hugo's aliases start from.
 * @see https://gohugo.io/content-management/urls/#aliases
 */
export function hugoAliases(
	{ aliases, url }: Pick<Post<unknown>, 'aliases' | 'url'>,
	home: string,
	uglyUrls: UglyUrls | undefined,
): readonly string[] {
	return (
		aliases
			.filter((alias) => alias.endsWith('/') || file.test(alias))
			.map((alias) => writtenAlias(alias, url, home))
			// Hugo takes them literally.
			.map((alias) => decodePath(alias) ?? alias)
			// It would be `/old.html` otherwise.
			.map((alias) => (isUglyAnywhere(uglyUrls) ? alias.replace(/\/$/, '/index.html') : alias))
	)
}

/** Old addresses such as `/old.md`. */
export function fileAliases({ aliases }: Pick<Post<unknown>, 'aliases'>): readonly string[] {
	return aliases.filter((alias) => !alias.endsWith('/') && !file.test(alias))
}

/** Whether any page of the site is `/a.html` by its settings. */
export function isUglyAnywhere(uglyUrls: UglyUrls | undefined): boolean {
	return typeof uglyUrls === 'object' ? Object.values(uglyUrls).includes(true) : uglyUrls === true
}
