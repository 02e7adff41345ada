import type { Blog, Post } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import type { Section } from '../sections.ts'

/** Whether a page asks to be the search (`layout: search`). */
export function isSearch(page: Post<unknown>): boolean {
	return page.layout === 'search'
}

/** Pages that ask for a layout, and the `_index.md` of sections that do. */
export function pagesOf(
	{ pages }: Blog<unknown>,
	sections: readonly Pick<Section, 'index'>[],
	asks: (page: Post<unknown>) => boolean,
): readonly Post<unknown>[] {
	return [...pages, ...sections.flatMap(({ index }) => index ?? [])].filter(asks)
}

/** Where the search is, if there is one and something to find: the page that asks for it, else PaperMod's `/search/`. */
export function searchUrl(
	blog: Blog<unknown>,
	{ search }: ResolvedConfig,
	home: string,
	sections: readonly Pick<Section, 'index'>[],
): string | undefined {
	if (!search || blog.posts.length + blog.pages.length === 0) return undefined
	return pagesOf(blog, sections, isSearch)[0]?.url ?? `${home}search/`
}

/** The folder of the index of a language's posts, by its home: `assets/search`, `assets/search-fr`. */
export function searchPath(home: string): string {
	return `assets/search${home.slice(0, -1).replaceAll('/', '-')}`
}
