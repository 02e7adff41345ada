import type { TagToken, TopLevelToken } from 'liquidjs'

/** What is not as in Liquid in a language like it. */
export interface Dialect {
	/**
	 * The end of a block that Liquid does not have, or that is none there.
	 *
	 * @param around Name of the block that the tag is in.
	 * @returns An empty text for what is no block; `undefined` where Liquid knows.
	 */
	endOf(tag: TagToken, around: string | undefined): string | undefined
	/** What Liquid would read in another way. */
	problemOf(token: TopLevelToken): Error | undefined
}

/** Liquid itself. */
export const liquidDialect: Dialect = { endOf: () => undefined, problemOf: () => undefined }
