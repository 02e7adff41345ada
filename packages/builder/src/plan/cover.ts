import type { Diagnostic, Post } from '@blog/core'
import type { PostView } from '@blog/theme'
import { report } from '../diagnostics/rules.ts'
import type { PlanContext } from './context.ts'
import { staticUrl } from './static-url.ts'

/** The cover of a post with its URL and size, as PaperMod finds it: beside the post, else among the static files. */
export function coverOf(
	{ blog, config, staticAt, imageSize }: PlanContext,
	post: Post<unknown>,
): {
	readonly cover?: NonNullable<PostView['cover']>
	readonly diagnostics: readonly Diagnostic[]
} {
	if (!post.cover) return { diagnostics: [] }
	const { image, ...words } = post.cover
	if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(image))
		return { cover: { url: image, ...words }, diagnostics: [] }

	const beside = blog.resolve(post.file, image)
	const file = beside?.file ?? staticAt(`/${safeDecode(image).replace(/^\/+/, '')}`)
	if (file !== undefined) {
		const url = beside?.file === undefined ? staticUrl(file, config.static) : beside.url
		return { cover: { url, ...words, ...imageSize?.(file) }, diagnostics: [] }
	}

	const message = `Unexpected cover \`${image}\`, expected a file beside the post or in \`${config.static}\``
	return { diagnostics: [report('cover-missing', post.file, message)] }
}

function safeDecode(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
