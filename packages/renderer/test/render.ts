import { type BlogOptions, type Post, parsePost } from '@blog/core'
import {
	type RenderContext,
	type RenderedPost,
	type RenderOptions,
	renderPost,
} from '../src/index.ts'

/** Parses a post that must parse. */
export async function postOf(
	text: string,
	file = 'posts/a.md',
	options: BlogOptions = {},
): Promise<Post<unknown>> {
	const { post, diagnostics } = await parsePost(text, { file, ...options })
	if (!post) throw new Error(JSON.stringify(diagnostics))
	return post
}

/** Everything exists, under the address that was written. */
export const anywhere: RenderContext = { resolve: (_file, href) => ({ url: href }) }

/** Renders Markdown with everything on but colours. */
export async function render(
	text: string,
	options: RenderOptions = {},
	context: RenderContext = anywhere,
): Promise<RenderedPost> {
	return renderPost(await postOf(text), context, { code: false, ...options })
}

/** The HTML alone. */
export async function htmlOf(text: string, options?: RenderOptions): Promise<string> {
	return (await render(text, options)).html
}
