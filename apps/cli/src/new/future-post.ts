import { loadPosts } from '@blog/builder/posts'
import type { Post } from '@blog/core'
import { postsOf } from '../rename/site-change.ts'

/**
 * Loads the post that a file will be.
 *
 * @param root The site's folder.
 * @param file Below it; its folder is there.
 * @returns `undefined` if its site would skip it.
 * @throws {BlogError} As `loadPosts`.
 */
export async function futurePost(
	root: string,
	file: string,
	source: string,
): Promise<Post<unknown> | undefined> {
	const blog = await loadPosts(root, {
		drafts: true,
		future: true,
		expired: true,
		overlay: new Map([[file, source]]),
	})
	return postsOf(blog).find((one) => one.file === file)
}
