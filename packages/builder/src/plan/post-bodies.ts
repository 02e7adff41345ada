import type { Post } from '@blog/core'
import type { RenderContext, RenderedPost, Renderer } from '@blog/renderer'
import { protectEmails, type Theme } from '@blog/theme'
import { BodyFailure } from './body-failure.ts'
import type { BodyTraces } from './body-traces.ts'
import { seenFrom } from './seen-from.ts'

/** Rendered posts, each rendered once although pages and feeds need it. */
export interface PostBodies {
	/**
	 * For the post's own page.
	 *
	 * @throws {BodyFailure}
	 */
	page(post: Post<unknown>): Promise<RenderedPost>
	/**
	 * Of a text that is no post of the blog: nothing of it is remembered.
	 *
	 * @param page URL of the page that it stands on: what links that are no path of a file start from.
	 */
	apart(text: Post<unknown>, page: string): Promise<RenderedPost>
	/**
	 * For feeds: HTML with absolute URLs.
	 *
	 * @throws {BodyFailure}
	 */
	feed(post: Post<unknown>): Promise<string>
	/** What a body is made from; `undefined` if that is not known until it is rendered. */
	hash(post: Post<unknown>): string | undefined
}

/**
 * Makes {@link PostBodies}. Of posts that stand in a feed the HTML for it is kept, of others nothing: memory grows with the feeds, not with
 * the blog.
 *
 * @param inFeeds Posts that some feed shows in full.
 * @param traces Notes what bodies depend on, for a cache.
 * @param theme Says what stands in protected addresses.
 */
export function postBodies(
	renderer: Renderer,
	context: RenderContext,
	baseUrl: string,
	inFeeds: ReadonlySet<Post<unknown>>,
	traces: BodyTraces | undefined,
	theme: Pick<Theme, 'wording'>,
): PostBodies {
	const kept = new Map<Post<unknown>, Promise<string>>()

	async function render(post: Post<unknown>): Promise<RenderedPost> {
		try {
			return await (traces
				? traces.render(post, context, (noting) => renderer.render(post, noting))
				: renderer.render(post, context))
		} catch (cause) {
			throw new BodyFailure(post.file, cause)
		}
	}

	async function feedHtml(post: Post<unknown>, rendered: Promise<RenderedPost>): Promise<string> {
		const body = await rendered
		try {
			const html = body.feedHtml(baseUrl)
			return protectEmails(html, theme.wording(post.language).texts.removeThis)
		} catch (cause) {
			throw new BodyFailure(post.file, cause)
		}
	}

	function keep(post: Post<unknown>, rendered: Promise<RenderedPost>): Promise<string> {
		const html = feedHtml(post, rendered)
		// Whoever asks for it meets the failure; nobody asking is no crash.
		html.catch(() => undefined)
		kept.set(post, html)
		return html
	}

	return {
		page(post) {
			const rendered = render(post)
			if (inFeeds.has(post) && !kept.has(post)) keep(post, rendered)
			return rendered
		},
		apart: (text, page) =>
			renderer.render(text, {
				...context,
				resolve: (file, href) =>
					context.resolve(file, href) ?? context.resolve(file, seenFrom(page, href) ?? href),
			}),
		feed: (post) => kept.get(post) ?? keep(post, render(post)),
		hash: (post) => traces?.bodyHash(post, context),
	}
}
