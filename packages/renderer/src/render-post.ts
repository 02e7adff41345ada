import type { Post } from '@blog/core'
import { createRenderer } from './create-renderer.ts'
import type { RenderContext, RenderedPost, RenderOptions } from './options.ts'

/**
 * Renders one post. For more than one make a `createRenderer` and keep it: themes and grammars are loaded once a renderer.
 *
 * @param context What links lead to; a `Blog` is one.
 * @returns The article body and what was found on the way.
 * @throws {BlogError} `CONFIG_INVALID` or `PLUGIN`, as `createRenderer`.
 *
 * @example
 * const { post } = await parsePost('# Hello')
 * const { html } = await renderPost(post, { resolve: (file, href) => ({ url: href }) })
 */
export async function renderPost(
	post: Post<unknown>,
	context: RenderContext,
	options: RenderOptions = {},
): Promise<RenderedPost> {
	const renderer = await createRenderer(options)
	return renderer.render(post, context)
}
