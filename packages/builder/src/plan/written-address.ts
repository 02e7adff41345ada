import type { Blog } from '@blog/core'

/** Makes the lookup of an address as the post or page has it that somebody wrote for it: the file of a list that is made lies at the same place, whatever its case. */
export function writtenAddress({
	posts,
	pages,
}: Pick<Blog<unknown>, 'posts' | 'pages'>): (url: string) => string {
	const written = new Map([...posts, ...pages].map(({ url }) => [keyOf(url), url]))
	return (url) => written.get(keyOf(url)) ?? url
}

function keyOf(url: string): string {
	return url.normalize('NFC').toLowerCase()
}
