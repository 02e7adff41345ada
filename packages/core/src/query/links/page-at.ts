import { encodePath } from '../../metadata/url.ts'
import type { Post } from '../../post/post.ts'
import type { LinkIndex } from './link-index.ts'

/** The post at an address of the site. */
export function pageAt<Data>(
	{ byUrl, urls }: LinkIndex<Data>,
	path: string,
): Post<Data> | undefined {
	const found = byUrl.get(encodePath(path)) ?? byUrl.get(encodePath(`${path}/`))
	if (found || urls?.like !== 'vitepress') return found
	const bare = vitepressPath(path)
	return (
		byUrl.get(encodePath(bare)) ??
		byUrl.get(encodePath(`${bare}/`)) ??
		byUrl.get(encodePath(`${bare}.html`))
	)
}

/** Of VitePress `/a/index.md`, `/a/index.html` and `/a/` are one path, and `/b.md`, `/b.html` and `/b` another one. */
export function vitepressPath(path: string): string {
	return path.replace(/\.(?:md|html)$/i, '').replace(/\/index$/i, '/')
}
