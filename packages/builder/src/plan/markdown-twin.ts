import type { Post } from '@blog/core'
import { toMarkdown } from '@blog/renderer'
import type { PlanContext } from './context.ts'
import type { MadeOutput } from './output.ts'
import { outputPath } from './output-path.ts'

/** Where the Markdown of a page is, for programs that read: `/posts/hello/index.md`; `undefined` if the site has none. */
export function twinUrl({ config }: Pick<PlanContext, 'config'>, url: string): string | undefined {
	if (!config.markdownTwins) return undefined
	return url.endsWith('/') ? `${url}index.md` : url.replace(/\.html?$|$/, '.md')
}

/** Makes the output of the Markdown twin of a post or page. */
export function markdownTwin(context: PlanContext, post: Post<unknown>): readonly MadeOutput[] {
	const url = twinUrl(context, post.url)
	const path = url === undefined ? undefined : outputPath(url)
	if (path === undefined) return []
	const recipe = () => {
		const hash = context.bodies.hash(post)
		return hash === undefined ? undefined : [post.title, post.url, hash]
	}
	return [
		{
			path,
			kind: 'markdown',
			sources: [post.file],
			yields: true,
			recipe,
			render: async () => ({ content: markdownOf(context, post), recipe, bodies: [post] }),
		},
	]
}

/** A post as Markdown that can be read elsewhere: its links are absolute. */
export function markdownOf({ links, config }: PlanContext, post: Post<unknown>): string {
	return toMarkdown(post, { context: links, baseUrl: config.url })
}
