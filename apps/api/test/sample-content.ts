import { type BlogOptions, createBlog, parsePost } from '@blog/core'
import { createRenderer, type Renderer } from '@blog/renderer'
import type { ApiContent } from '../src/state/content.ts'

let renderer: Promise<Renderer> | undefined

/** Content of posts in memory. Text of front matter and body by name of the file. */
export async function sampleContent(
	sources: Readonly<Record<string, string>>,
	more: Partial<ApiContent> = {},
	options: Pick<BlogOptions, 'languages'> = {},
): Promise<ApiContent> {
	renderer ??= createRenderer()
	const results = await Promise.all(
		Object.entries(sources).map(([file, text]) => parsePost(text, { ...options, file })),
	)
	return {
		blog: createBlog({
			posts: results.flatMap(({ post }) => post ?? []),
			shown: { drafts: true, future: true },
			...options,
		}),
		renderer: await renderer,
		context: { resolve: () => undefined },
		...more,
	}
}

/** Renders as the other does, when `gate` lets it. */
export function gated(content: ApiContent, gate: () => Promise<unknown>): ApiContent {
	const { renderer: real } = content
	return {
		...content,
		renderer: {
			...real,
			render: async (...args) => {
				await gate()
				return real.render(...args)
			},
		},
	}
}
