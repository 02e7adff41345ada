import type { Post } from '@blog/core'

/** What a site shows besides what is published. */
export interface Shown {
	readonly drafts?: boolean | undefined
	readonly future?: boolean | undefined
	readonly expired?: boolean | undefined
}

/** Whether a site that shows that shows a post. */
export function isShownIn(
	{ visibility }: Pick<Post<unknown>, 'visibility'>,
	{ drafts = false, future = false, expired = false }: Shown,
): boolean {
	return { published: true, draft: drafts, scheduled: future, expired }[visibility]
}
