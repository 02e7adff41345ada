import type { Blog, Post } from '@blog/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** Whether a page asks to be the search (`layout: search`). */
export function isSearch(page: Post<unknown>): boolean {
	return page.layout === 'search'
}

/** Where the search is, if the site has one: the page that asks for it, else PaperMod's `/search/`. */
export function searchUrl(blog: Blog<unknown>, { search }: ResolvedConfig): string | undefined {
	return search ? (blog.pages.find(isSearch)?.url ?? '/search/') : undefined
}
