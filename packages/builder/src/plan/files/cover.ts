import type { Diagnostic, Post } from '@blog/core'
import { aboutHidden } from '@blog/renderer'
import type { CoverView } from '@blog/theme'
import { report } from '../../diagnostics/rules.ts'
import { smartLine } from '../../text/smart-line.ts'
import type { PlanContext } from '../context.ts'
import { coverPlace } from './cover-place.ts'
import { staticUrl } from './static-url.ts'

/** What to do about a path of a picture that leads to none. */
export const missingPictureHint = 'Put it there, or write the path of an image that is there.'

/** The cover of a post with its URL and size, as PaperMod finds it: beside the post, else among the static files. */
export function coverOf(
	{ blog, config, statics, imageSize, derived }: PlanContext,
	post: Post<unknown>,
): {
	readonly cover?: CoverView
	readonly diagnostics: readonly Diagnostic[]
} {
	if (!post.cover) return { diagnostics: [] }
	const { image, caption, ...others } = post.cover
	const isSmart = config.markdown.smartPunctuation !== false
	const words = {
		...others,
		...(caption !== undefined && { caption: isSmart ? smartLine(caption) : caption }),
	}
	if (isElsewhere(image)) return { cover: { url: image, ...words }, diagnostics: [] }

	const beside = blog.resolve(post.file, image)
	const file = coverFileOf({ blog, statics }, post)
	if (file !== undefined) {
		const url = beside?.file === undefined ? staticUrl(file, config) : beside.url
		const known = derived.sourcesOf(file) ?? imageSize?.(file)
		return { cover: { url, ...words, ...known }, diagnostics: [] }
	}

	const hidden = blog.resolveHidden(post.file, image)
	const hint = hidden ? aboutHidden(hidden) : missingPictureHint
	const expected = hidden
		? 'a file that is published'
		: `a file beside the post or in \`${config.static || '.'}\``
	const message = `Unexpected cover \`${image}\`, expected ${expected}`
	const place = coverPlace(post)
	return { diagnostics: [report('cover-missing', post.file, message, { place, hint })] }
}

/** Whether a post has a cover, and one that can be found. */
export function hasCover(
	context: Pick<PlanContext, 'blog' | 'statics'>,
	post: Post<unknown>,
): boolean {
	return (
		post.cover !== undefined &&
		(isElsewhere(post.cover.image) || coverFileOf(context, post) !== undefined)
	)
}

/** The file of a post's cover, relative to the site's folder. */
export function coverFileOf(
	{ blog, statics }: Pick<PlanContext, 'blog' | 'statics'>,
	{ file, cover }: Post<unknown>,
): string | undefined {
	if (!cover || isElsewhere(cover.image)) return undefined
	const { image } = cover
	return (
		blog.resolve(file, image)?.file ??
		statics.at(`/${safeDecode(image).replace(/^\/+/, '')}`) ??
		statics.from(file, image)
	)
}

/** Whether an address leads out of the site. */
export function isElsewhere(url: string): boolean {
	return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(url)
}

/** A path without percent-encoding, as files are named; as it is if it cannot be decoded. */
export function safeDecode(path: string): string {
	try {
		return decodeURIComponent(path)
	} catch {
		return path
	}
}
