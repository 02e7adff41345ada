import type { Post } from '@blog/core'
import type { RenderContext, RenderedPost, Renderer } from '@blog/renderer'
import { protectEmails } from '@blog/theme'

/** Rendered posts, each rendered once although pages and feeds need it. */
export interface PostBodies {
	/** For the post's own page. */
	page(post: Post<unknown>): Promise<RenderedPost>
	/** For feeds: HTML with absolute URLs. */
	feed(post: Post<unknown>): Promise<string>
}

/**
 * Makes {@link PostBodies}. Only the HTML of posts that stand in a feed is kept, and nothing else of them: memory grows with
 * the feeds, not with the blog.
 *
 * @param inFeeds Posts that some feed shows in full.
 */
export function postBodies(
	renderer: Renderer,
	context: RenderContext,
	baseUrl: string,
	inFeeds: ReadonlySet<Post<unknown>>,
): PostBodies {
	const kept = new Map<Post<unknown>, Promise<string>>()

	function keep(post: Post<unknown>, rendered: Promise<RenderedPost>): Promise<string> {
		const html = rendered.then((body) => protectEmails(body.feedHtml(baseUrl)))
		// Whoever asks for it meets the failure; nobody asking is no crash.
		html.catch(() => undefined)
		kept.set(post, html)
		return html
	}

	return {
		page(post) {
			const rendered = renderer.render(post, context)
			if (inFeeds.has(post) && !kept.has(post)) keep(post, rendered)
			return rendered
		},
		feed: (post) => kept.get(post) ?? keep(post, renderer.render(post, context)),
	}
}
