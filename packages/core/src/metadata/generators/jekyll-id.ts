import { encodePath } from '../url.ts'

/**
 * What the feed of a Jekyll site calls a post, so that readers do not take it for a new one: its address without the end.
 *
 * @param site Address of the site.
 * @param url Of the post.
 * @param name Of the file, without date and extension; or the `slug` of its front matter.
 * @example jekyllId('https://example.com', '/2024/10/09/hello.html', 'hello') // 'https://example.com/2024/10/09/hello'
 * @see https://github.com/jekyll/jekyll-feed
 */
export function jekyllId(site: string, url: string, name: string): string {
	const folder = url.replace(/\/[^/]*\/?$/, '')
	return `${site.replace(/\/+$/, '')}${folder}/${encodePath(name)}`
}
