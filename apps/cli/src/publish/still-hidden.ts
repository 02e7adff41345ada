import { loadPosts } from '@blog/builder/posts'
import type { Diagnostic, Post } from '@blog/core'
import type { Move } from '../rename/move.ts'
import { postsOf } from '../rename/site-change.ts'

/** What hides a post that its flags show. */
export interface StillHidden {
	readonly reason: string
	/** Of its file, that may be why. */
	readonly diagnostics: readonly Diagnostic[]
}

const hiding: ReadonlySet<string> = new Set([
	'front-matter-duplicate-key',
	'front-matter-hides',
	'front-matter-type',
])

/**
 * Loads a draft as it would be published, and tells whether something hides it all the same: a key that stands twice, or one that cannot be read.
 *
 * @param root The site's folder.
 * @param source Its text with the changes that publish it.
 * @returns `undefined` if it is a draft no more.
 * @throws {BlogError} As `loadPosts`.
 */
export async function stillHidden(
	root: string,
	{ file }: Post<unknown>,
	source: string,
	move: Move | undefined,
): Promise<StillHidden | undefined> {
	const to = move?.to ?? file
	const overlay = new Map([
		[file, undefined],
		[to, source],
	])
	const blog = await loadPosts(root, { drafts: true, future: true, expired: true, overlay })
	const now = postsOf(blog).find((one) => one.file === to)
	if (now && !now.draft) return undefined
	const reason = now ? 'draft' : blog.skipped.find((one) => one.file === to)?.reason
	const diagnostics = blog.diagnostics.filter((one) => one.file === to && hiding.has(one.rule))
	return {
		reason: reason ?? 'not read',
		diagnostics: diagnostics.map((one) => ({ ...one, file })),
	}
}
