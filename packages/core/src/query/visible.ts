import { leftOutBy } from '../post/eleventy-left-out.ts'
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
		else if (!post.isUnwritten) skipped.push(skippedBy(post, reason))
	}
	return { visible, skipped }
}

function skippedBy(post: Post<unknown>, reason: string): Skipped {
	const { file, kind } = post
	const layout = leftOutBy(post.fileData?.matter ?? post.data)
	if (layout === undefined) return { file, reason }
	const why = `left out for its layout ${layout}`
	return { file, reason: why, ...(kind === 'post' && { layout }) }
}
