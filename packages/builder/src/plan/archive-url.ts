import type { Blog, Post } from '@blog/core'

/** Whether a page asks to be the archive (`layout: archives`). */
export function isArchive(page: Post<unknown>): boolean {
	return page.layout === 'archives' || page.layout === 'archive'
}

/** Whether a page shows all posts: the archive, and a search, which without scripts is the list of all there is to find. */
export function showsAll(page: Post<unknown>): boolean {
	return isArchive(page) || page.layout === 'search'
}

/** Where the archive is: the page that asks for it, else PaperMod's `/archives/`. */
export function archiveUrl(blog: Blog<unknown>, home: string): string {
	return blog.pages.find(isArchive)?.url ?? `${home}archives/`
}
