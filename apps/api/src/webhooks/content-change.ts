import type { Post } from '@blog/core'

/** What can become of a post or page, for its readers. */
export const changeTypes = ['post.published', 'post.updated', 'post.unpublished'] as const

export type ChangeType = (typeof changeTypes)[number]

/** A change that readers see. */
export interface ContentChange {
	readonly type: ChangeType
	/** As it is now; of an unpublished one as it was. */
	readonly post: Pick<Post, 'id' | 'kind' | 'slug' | 'title'> & {
		/** Absolute. */
		readonly url: string
		/** The address before, if it was another. */
		readonly previousUrl?: string
		/** The id before, if the file was renamed. */
		readonly previousId?: string
	}
}
