import type { Post } from '@blog/core'
import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import type { ApiState } from '../state/api-state.ts'
import type { PostRecord } from '../state/post-record.ts'

/** A post or page, and the state that it is of. */
export interface FoundPost {
	readonly record: PostRecord
	readonly state: ApiState
}

/**
 * Finds a post or page that is published, or that a token lets its holder see.
 *
 * @param token Of a preview.
 * @returns `undefined` if there is none; `false` if the token does not allow to see any.
 */
export async function findPost(
	c: Context<ApiEnv>,
	kind: 'post' | 'page',
	slug: string,
	token: string | undefined,
): Promise<FoundPost | undefined | false> {
	const { state } = c.env
	if (token === undefined) {
		const post = get(state, slug)
		if (post?.kind !== kind || post.visibility !== 'published') return undefined
		return { record: state.recordOf(post), state }
	}
	c.header('cache-control', 'private, no-store')
	c.header('x-robots-tag', 'noindex')
	const preview = await c.env.preview(token)
	if (!preview) return false
	// By the id: its slug may be that of another post, too.
	const post = preview.state.blog.get(preview.id)
	// It is gone, or cannot be read.
	if (post === undefined) return undefined
	if (post.kind !== kind || post.id !== preview.id) return false
	const isMeant = slug === post.slug || preview.state.blog.get(slug) === post
	return isMeant && { record: preview.state.recordOf(post), state: preview.state }
}

/** Of posts that have one slug in several languages, the one in the language of the site. */
function get({ blog, settings }: ApiState, slug: string): Post<unknown> | undefined {
	const post = blog.get(slug)
	if (post === undefined || blog.languages.length < 2 || slug === post.id) return post
	return blog.inLanguage(settings.language).get(slug) ?? post
}
