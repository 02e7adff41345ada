import type { PlanContext } from '../context.ts'
import { markdownTwin } from '../machines/markdown-twin.ts'
import type { Output } from '../output.ts'
import { draftPost } from './draft-post.ts'
import { pageOutput } from './page-output.ts'
import { planRedirect } from './plan-redirects.ts'

/** Plans the page of every post, and its Markdown twin. */
export function planPosts(context: PlanContext): readonly Output[] {
	const { posts, unlisted } = context.blog
	return [...posts, ...unlisted].flatMap((post) => {
		if (post.redirectTo !== undefined)
			return planRedirect(context, post.url, post.redirectTo, { sources: [post.file] })
		return [
			...pageOutput(context, { url: post.url, kind: 'post', sources: [post.file] }, () =>
				draftPost(context, post),
			),
			// Next to it, while its tree is still there.
			...markdownTwin(context, post),
		]
	})
}
