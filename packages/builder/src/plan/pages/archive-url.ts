import { type Blog, listBase, type Post } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import { isSearch } from './search-url.ts'

/** Whether a page asks to be the archive (`layout: archives`). */
export function isArchive(page: Post<unknown>): boolean {
	return page.layout === 'archives' || page.layout === 'archive'
}

/** Whether the layout that a page asks for shows posts: all of them, or those that a reader looks for. */
export function showsAll(page: Post<unknown>): boolean {
	return isArchive(page) || isSearch(page)
}

/** Where the archive is: the page that asks for it, else PaperMod's `/archives/`, or Docusaurus' `/blog/archive/`; `undefined` if the config wants none. */
export function archiveUrl(
	{ config, blog }: { readonly config: ResolvedConfig; readonly blog: Blog<unknown> },
	home: string,
): string | undefined {
	const { urls } = config.blog
	const page = blog.pages.find(isArchive)
	if (page) return page.url
	if (urls?.like !== 'docusaurus') return `${home}archives/`
	if (urls.archive === false) return undefined
	return `${home}${[...listBase(urls), urls.archive ?? 'archive'].join('/')}/`
}
