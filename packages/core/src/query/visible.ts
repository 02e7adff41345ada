import type { Post } from '../post/post.ts'
import type { Skipped } from './blog.ts'

/** Which hidden posts are shown all the same. */
export interface Shown {
	readonly drafts?: boolean | undefined
	readonly future?: boolean | undefined
	readonly expired?: boolean | undefined
}

/** Parts the posts that can be seen from those that cannot. */
export function partVisible<Data>(
	posts: readonly Post<Data>[],
	shown: Shown,
): { readonly visible: readonly Post<Data>[]; readonly skipped: readonly Skipped[] } {
	const isVisible = {
		published: true,
		draft: shown.drafts ?? false,
		scheduled: shown.future ?? false,
		expired: shown.expired ?? false,
	}
	const visible = posts.filter((post) => isVisible[post.visibility])
	const skipped = posts
		.filter((post) => !isVisible[post.visibility])
		.map(({ file, visibility }) => ({ file, reason: visibility }))
	return { visible, skipped }
}
