import type { Blog, Post } from '@blog/core'
import { isSearch } from './search-url.ts'

/** Whether a page asks to be the archive (`layout: archives`). */
export function isArchive(page: Post<unknown>): boolean {
	return page.layout === 'archives' || page.layout === 'archive'
}

/** Whether the layout that a page asks for shows posts: all of them, or those that a reader looks for. */
export function showsAll(page: Post<unknown>): boolean {
	return isArchive(page) || isSearch(page)
}

/** Where the archive is: the page that asks for it, else PaperMod's `/archives/`. */
export function archiveUrl(blog: Blog<unknown>, home: string): string {
	return blog.pages.find(isArchive)?.url ?? `${home}archives/`
}
