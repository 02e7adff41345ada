import type { Post } from '@blog/core'
import { toMarkdown } from '@blog/renderer'
import { outputPath } from '../../text/output-path.ts'
import type { PlanContext } from '../context.ts'
import type { MadeOutput, Rendered } from '../output.ts'

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
	return [new MarkdownTwin(context, path, post)]
}

/** A class, because there are many: no function is made for each. */
class MarkdownTwin implements MadeOutput {
	readonly path: string
	readonly kind = 'markdown'
	readonly yields = true
	readonly #context: PlanContext
	readonly #post: Post<unknown>

	constructor(context: PlanContext, path: string, post: Post<unknown>) {
		this.path = path
		this.#context = context
		this.#post = post
	}

	get sources(): readonly string[] {
		return [this.#post.file]
	}

	recipe(): unknown {
		const { title, url } = this.#post
		const hash = this.#context.bodies.hash(this.#post)
		return hash === undefined ? undefined : [title, url, hash]
	}

	async render(): Promise<Rendered> {
		return {
			content: await markdownOf(this.#context, this.#post),
			recipe: () => this.recipe(),
			bodies: [this.#post],
		}
	}
}

/** A post as Markdown that can be read elsewhere: its links are absolute. */
export function markdownOf({ links, config }: PlanContext, post: Post<unknown>): Promise<string> {
	return toMarkdown(post, { context: links, baseUrl: config.url })
}
