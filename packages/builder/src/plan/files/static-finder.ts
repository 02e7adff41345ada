import { decodePath, joinInside } from '@blog/core'
import type { SiteInput } from '../../site/site.ts'
import { staticPaths } from './static-url.ts'

/** These ask a bundler for what a path of a post leads to, and so find static files as well. */
const bundling: ReadonlySet<string | undefined> = new Set(['docusaurus', 'astro', 'vitepress'])

/**
 * Finds static files: by the path that they are published at, and where generators do so by a path from the file of a post.
 *
 * @see https://docusaurus.io/docs/markdown-features/assets
 */
export interface StaticFinder {
	/** @param path Decoded, with a slash at its start: `/images/a b.png`. */
	at(path: string): string | undefined
	/** @param href As written: `../static/images/a%20b.png#part`. */
	from(file: string, href: string): string | undefined
}

export function staticFinder({
	staticFiles,
	config,
}: Pick<SiteInput, 'staticFiles' | 'config'>): StaticFinder {
	const published = staticPaths(staticFiles, config)
	const files = new Set(bundling.has(config.blog.urls?.like) ? published.values() : [])
	return {
		at: (path) => published.get(path.slice(1)),
		from(file, href) {
			if (files.size === 0 || href.startsWith('/')) return undefined
			const path = decodePath(href.replace(/[?#].*$/s, ''))
			const found = path && joinInside(file.split('/').slice(0, -1), path)
			return found !== undefined && files.has(found) ? found : undefined
		},
	}
}
