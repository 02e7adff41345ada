import type { Post } from '../post/post.ts'
import type { Skipped } from './blog.ts'
import { noPageReason } from './no-page.ts'

/** Which hidden posts are shown all the same. */
export interface Shown {
	readonly drafts?: boolean | undefined
	readonly future?: boolean | undefined
	readonly expired?: boolean | undefined
}

/** Parts the posts that can be seen from those that cannot, or that are to have no page. */
export function partVisible<Data>(
	posts: readonly Post<Data>[],
	shown: Shown,
	isJekyll: boolean,
): { readonly visible: readonly Post<Data>[]; readonly skipped: readonly Skipped[] } {
	const isVisible = {
		published: true,
		draft: shown.drafts ?? false,
		scheduled: shown.future ?? false,
		expired: shown.expired ?? false,
	}
	const visible: Post<Data>[] = []
	const skipped: Skipped[] = []
	for (const post of posts) {
		const reason = isVisible[post.visibility] ? noPageReason(post, isJekyll) : post.visibility
		if (reason === undefined) visible.push(post)
		else if (!post.isUnwritten) skipped.push({ file: post.file, reason })
	}
	return { visible, skipped }
}
