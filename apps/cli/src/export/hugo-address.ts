import type { List } from './hugo-list.ts'

/** What the front matter of a list says of its address; nothing if Hugo makes it there by itself. */
export interface HugoAddress {
	readonly url?: string
	readonly slug?: string
}

/**
 * How front matter says the address of a list. Below an `url` that is a file Hugo would look for the folder of further pages; a `slug` it can take.
 *
 * @see https://gohugo.io/content-management/urls/#slug
 */
export function hugoAddress({ url, usual, files }: List): HugoAddress {
	if (url === undefined || url === usual) return {}
	const slug = files !== undefined && url.startsWith(files) ? url.slice(files.length) : ''
	return /^[^/]+\.html$/.test(slug) ? { slug: slug.replace(/\.html$/, '') } : { url }
}
