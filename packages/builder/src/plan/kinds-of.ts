import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { FeedKind, SiteKind } from '../config/site-kinds.ts'

/** Which kinds of pages and files a site has. */
export interface Kinds {
	has(kind: SiteKind): boolean
	/** Whether lists of a kind have feeds. */
	hasFeed(kind: FeedKind): boolean
}

/** Reads what a site does without. */
export function kindsOf({ without, feed }: Pick<ResolvedConfig, 'without' | 'feed'>): Kinds {
	const left = new Set<SiteKind>(without)
	const has = (kind: SiteKind) => !left.has(kind)
	return {
		has,
		hasFeed: (kind) => has('feed') && has(kind) && feed.lists.includes(kind),
	}
}
