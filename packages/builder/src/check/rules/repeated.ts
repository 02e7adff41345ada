import type { Post } from '@blog/core'

/** Finds posts that have something in common with one before them: the first that had it, and the post. */
export function repeated(
	posts: readonly Post<unknown>[],
	keyOf: (post: Post<unknown>) => string,
): readonly { readonly first: Post<unknown>; readonly post: Post<unknown> }[] {
	const owners = new Map<string, Post<unknown>>()
	return posts.flatMap((post) => {
		const key = keyOf(post)
		const first = owners.get(key)
		if (first) return [{ first, post }]
		owners.set(key, post)
		return []
	})
}
