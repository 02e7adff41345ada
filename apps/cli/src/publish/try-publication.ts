import { loadPosts } from '@blog/builder/posts'
import type { Blog, Diagnostic } from '@blog/core'
import { newErrors } from '../posts/new-errors.ts'
import type { Move } from '../rename/move.ts'
import { overlayOf, postsOf } from '../rename/site-change.ts'

/** A draft that is to become a post. */
export interface Publication {
	readonly file: string
	/** Of the post that it becomes. */
	readonly text: string
	readonly move: Move | undefined
}

/** What speaks against it. */
export interface Objections {
	/** Errors that the site would have by it: another post has its address, or leads on from there. */
	readonly errors: readonly Diagnostic[]
	/** What hides it all the same. */
	readonly hidden?: {
		readonly reason: string
		/** Of its file, that may be why. */
		readonly diagnostics: readonly Diagnostic[]
	}
}

const hiding: ReadonlySet<string> = new Set([
	'front-matter-duplicate-key',
	'front-matter-hides',
	'front-matter-type',
])

/**
 * Loads a site as it would be if a draft was published.
 *
 * @param root The site's folder.
 * @param all The site as it is, with what it hides.
 * @throws {BlogError} As `loadPosts`.
 */
export async function tryPublication(
	root: string,
	all: Blog<unknown>,
	{ file, text, move }: Publication,
): Promise<Objections> {
	const moves = move ? [move] : []
	const overlay = overlayOf(root, all, { moves, texts: new Map([[file, text]]) })
	const [before, after] = await Promise.all([
		loadPosts(root, { future: true }),
		loadPosts(root, { future: true, overlay }),
	])
	const errors = newErrors(before, after, moves)
	const to = move?.to ?? file
	if (postsOf(after).some((one) => one.file === to)) return { errors }
	const { reason = 'not read' } = after.skipped.find((one) => one.file === to) ?? {}
	if (reason === 'expired') return { errors }
	const found = after.diagnostics.filter((one) => one.file === to && hiding.has(one.rule))
	return { errors, hidden: { reason, diagnostics: found.map((one) => ({ ...one, file })) } }
}
