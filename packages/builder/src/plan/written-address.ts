import type { Blog } from '@blog/core'
import { pathKey } from '../text/path-key.ts'

/** Makes the lookup of an address as the post or page has it that somebody wrote for it: the file of a list that is made lies at the same place, whatever its case. */
export function writtenAddress({
	posts,
	pages,
}: Pick<Blog<unknown>, 'posts' | 'pages'>): (url: string) => string {
	const written = new Map([...posts, ...pages].map(({ url }) => [pathKey(url), url]))
	return (url) => written.get(pathKey(url)) ?? url
}
