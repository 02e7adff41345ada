import type { Blog, Post } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'

/** Whether a page asks to be the search (`layout: search`). */
export function isSearch(page: Post<unknown>): boolean {
	return page.layout === 'search'
}

/** Where the search is, if there is one and something to find: the page that asks for it, else PaperMod's `/search/`. */
export function searchUrl(
	{ posts, pages }: Blog<unknown>,
	{ search }: ResolvedConfig,
	home: string,
): string | undefined {
	if (!search || posts.length + pages.length === 0) return undefined
	return pages.find(isSearch)?.url ?? `${home}search/`
}

/** The folder of the index of a language's posts, by its home: `assets/search`, `assets/search-fr`. */
export function searchPath(home: string): string {
	return `assets/search${home.slice(0, -1).replaceAll('/', '-')}`
}
