import { type Blog, BlogError, type Post } from '@blog/core'
import { readSource } from '../posts/read-source.ts'
import { type Move, movedFile } from './move.ts'

/** What is to become of the files of a site. */
export interface SiteChange {
	readonly moves: readonly Move[]
	/** New texts, by the file as it is now. */
	readonly texts: ReadonlyMap<string, string>
}

/** Every post, page and list that has a file. */
export function postsOf({
	posts,
	unlisted,
	pages,
	lists,
}: Blog<unknown>): readonly Post<unknown>[] {
	return [...posts, ...unlisted, ...pages, ...lists].filter(({ isUnwritten }) => !isUnwritten)
}

/**
 * The files of a site as they will be, for `loadPosts`.
 *
 * @param root The site's folder.
 * @throws {BlogError} `USAGE` if a file would take the place of another one.
 */
export function overlayOf(
	root: string,
	blog: Blog<unknown>,
	{ moves, texts }: SiteChange,
): ReadonlyMap<string, string | undefined> {
	const overlay = new Map<string, string | undefined>(texts)
	const files = new Set([
		...[postsOf(blog), blog.skipped, blog.assets].flatMap((list) => list.map(({ file }) => file)),
	])
	for (const file of files) {
		const to = movedFile(file, moves)
		if (to === file) continue
		if (files.has(to)) throw new BlogError('USAGE', `Unexpected name: ${to} is there already`)
		const isMarkdown = /\.(?:mdx?|markdown)$/i.test(file)
		overlay.set(to, texts.get(file) ?? (isMarkdown ? readSource(root, file) : ''))
		overlay.set(file, undefined)
	}
	return overlay
}
