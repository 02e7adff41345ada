import { dateToEpoch } from './date-to-epoch.ts'
import type { PostDate } from './post-date.ts'

/** Whether a post can be seen, and why not. */
export type Visibility = 'published' | 'draft' | 'scheduled' | 'expired'

/** What decides whether a post can be seen. */
export interface VisibilityFacts {
	readonly draft: boolean
	readonly publishDate?: PostDate | undefined
	readonly expiryDate?: PostDate | undefined
}

/**
 * Tells whether a post can be seen at a moment: the one predicate that every output obeys.
 *
 * @param now Milliseconds since 1970.
 * @param timeZone IANA name; a date without a time begins at midnight there.
 */
export function visibilityOf(post: VisibilityFacts, now: number, timeZone: string): Visibility {
	if (post.draft) return 'draft'
	if (post.publishDate !== undefined && dateToEpoch(post.publishDate, timeZone) > now)
		return 'scheduled'
	if (post.expiryDate !== undefined && dateToEpoch(post.expiryDate, timeZone) <= now)
		return 'expired'
	return 'published'
}
