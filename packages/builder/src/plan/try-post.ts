import type { Diagnostic, Post } from '@blog/core'
import type { RenderContext, RenderedPost } from '@blog/renderer'
import type { LoadedSite } from '../site/load-site.ts'
import { pageFailed } from './page-failed.ts'

/** What became of a post: its body, or why there is none. */
export type PostOutcome =
	| { readonly rendered: RenderedPost; readonly failure?: undefined; readonly cause?: undefined }
	| {
			readonly rendered?: undefined
			readonly failure: Diagnostic
			/** As it was thrown. */
			readonly cause: unknown
	  }

/**
 * Renders a post alone, without its page. That it cannot be rendered is the finding that a build would have of it.
 *
 * @param context Of `renderContext`.
 * @throws {BlogError} `CONFIG_INVALID`.
 */
export async function tryPost(
	{ dir, renderer }: Pick<LoadedSite, 'dir' | 'renderer'>,
	post: Post<unknown>,
	context: RenderContext,
): Promise<PostOutcome> {
	try {
		return { rendered: await renderer.render(post, context) }
	} catch (cause) {
		return { failure: pageFailed(dir, post.file, cause), cause }
	}
}
