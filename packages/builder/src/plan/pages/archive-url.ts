import { type Blog, listBase, type Post } from '@blog/core'
import type { ResolvedConfig } from '../../config/resolved-config.ts'
import type { MainPosts } from '../main-posts.ts'
import type { Section } from '../sections.ts'
import { isSearch, pagesOf } from './search-url.ts'

/** Whether a page asks to be the archive (`layout: archives`). */
export function isArchive(page: Post<unknown>): boolean {
	return page.layout === 'archives' || page.layout === 'archive'
}

/** Whether the layout that a page asks for shows posts: all of them, or those that a reader looks for. */
export function showsAll(page: Post<unknown>): boolean {
	return isArchive(page) || isSearch(page)
}

/** Where the archive is: the page that asks for it, else PaperMod's `/archives/`, or Docusaurus' `/blog/archive/`; `undefined` if the config wants none, or no post that it lists has a date. */
export function archiveUrl(
	archived: {
		readonly config: ResolvedConfig
		readonly blog: Blog<unknown>
		readonly main: MainPosts
		readonly sections: readonly Pick<Section, 'index'>[]
	},
	home: string,
): string | undefined {
	const { urls } = archived.config.blog
	const [page] = pagesOf(archived.blog, archived.sections, isArchive)
	if (page) return page.url
	if (archivedYears(archived).length === 0) return undefined
	if (urls?.like !== 'docusaurus') return `${home}archives/`
	if (urls.archive === false) return undefined
	return `${home}${[...listBase(urls), urls.archive ?? 'archive'].join('/')}/`
}

/** The years of the posts that an archive lists: all of them, or those of the main sections. */
export function archivedYears({
	blog,
	main,
	config,
}: {
	readonly config: ResolvedConfig
	readonly blog: Blog<unknown>
	readonly main: MainPosts
}): MainPosts['years'] {
	return (config.lists.archive === 'all' ? blog : main).years
}
