import { type Post, parseUrl } from '@blog/core'
import type { ApiState } from './api-state.ts'

/** Where the cover of a post is. */
export interface CoverPlace {
	/** Absolute. */
	readonly url: string
	/** Relative to the folder that was loaded; absent if it is elsewhere. */
	readonly file?: string | undefined
}

/** Finds the cover of a post; an address that is none leads nowhere. */
export function coverPlace(
	post: Post<unknown>,
	{ content, settings }: Pick<ApiState, 'content' | 'settings'>,
): CoverPlace | undefined {
	if (!post.cover) return undefined
	const { image } = post.cover
	const target = content.context.resolve(post.file, image)
	const address = target?.url ?? image
	const url = parseUrl(address, settings.url)
	return url && { url: url.href, file: target?.file }
}
