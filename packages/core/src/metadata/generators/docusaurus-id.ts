import { decodePath } from '../url.ts'

/**
 * What the feed of a Docusaurus site calls a post, so that readers do not take it for a new one: its address as written, without a slash at the end unless the site or
 * the post wants one.
 *
 * @param site Address of the site.
 * @param url Of the post.
 * @param slug Of the front matter.
 * @param trailingSlash Of the config.
 * @example docusaurusId('https://example.com', '/blog/2024/10/09/hello/') // 'https://example.com/blog/2024/10/09/hello'
 * @see https://github.com/facebook/docusaurus/blob/main/packages/docusaurus-plugin-content-blog/src/feed.ts
 */
export function docusaurusId(
	site: string,
	url: string,
	slug?: string,
	trailingSlash?: boolean,
): string {
	const path = (decodePath(url) ?? url).replace(/\/+$/, '')
	const hasSlash = trailingSlash ?? slug?.endsWith('/') ?? false
	return `${site.replace(/\/+$/, '')}${path}${hasSlash || path === '' ? '/' : ''}`
}
