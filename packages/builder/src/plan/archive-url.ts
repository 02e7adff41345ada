import type { Blog, Post } from '@blog/core'

const archiveLayouts = new Set(['archives', 'archive'])

/** Whether a page asks to be the archive (`layout: archives`). */
export function isArchive(page: Post<unknown>): boolean {
	return page.layout !== undefined && archiveLayouts.has(page.layout)
}

/** Where the archive is: the page that asks for it, else PaperMod's `/archives/`. */
export function archiveUrl(blog: Blog<unknown>): string {
	return blog.pages.find(isArchive)?.url ?? '/archives/'
}
