import { loadPosts } from '@blog/builder/posts'
import type { Diagnostic } from '@blog/core'
import { newErrors } from '../posts/new-errors.ts'
import type { Move } from '../rename/move.ts'
import { overlayOf } from '../rename/site-change.ts'

/**
 * Finds errors that a site would have by a draft that becomes a post: another post has its address, or leads on from there.
 *
 * @param root The site's folder.
 * @param file Of the draft.
 * @param text Of the post that it becomes.
 * @throws {BlogError} As `loadPosts`.
 */
export async function publicationErrors(
	root: string,
	file: string,
	text: string,
	move: Move | undefined,
): Promise<readonly Diagnostic[]> {
	const moves = move ? [move] : []
	const [all, before] = await Promise.all([
		loadPosts(root, { drafts: true, future: true, expired: true }),
		loadPosts(root, { future: true }),
	])
	const overlay = overlayOf(root, all, { moves, texts: new Map([[file, text]]) })
	return newErrors(before, await loadPosts(root, { future: true, overlay }), moves)
}
