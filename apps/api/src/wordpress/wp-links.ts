import type { Context } from 'hono'
import type { ApiEnv } from '../answer/api-env.ts'
import type { PostRecord } from '../state/post-record.ts'
import type { TermRecord } from '../state/term-record.ts'
import { wpId } from './wp-id.ts'

/** Something as WordPress says it. */
export type WpItem = Readonly<Record<string, unknown>>

/** Where the API itself lives: absolute, without trailing slash. */
export interface WpPlace {
	readonly root: string
}

/** The ids of terms, in place of those that WordPress counts. */
export function termIds(terms: readonly TermRecord[]): readonly number[] {
	return terms.map(({ key }) => wpId(key))
}

/** Where the API is for who asks. */
export function placeOf({ env }: Context<ApiEnv>): WpPlace {
	return { root: `${env.base}/wp-json` }
}

/** The author of a post, the first if there are several; 0 if there is none. */
export function authorIdOf({ authors: [author] }: PostRecord): number {
	return author ? wpId(author.key) : 0
}

/** Links to all authors of a post: WordPress has one, and its extensions for several do the same. */
export function authorLinks({ authors }: PostRecord, root: string): WpItem {
	if (authors.length === 0) return {}
	const hrefs = termIds(authors).map((id) => `${root}/wp/v2/users/${id}`)
	return { author: hrefs.map((href) => ({ embeddable: true, href })) }
}

/** How the short names of links become whole ones. */
export const curies = {
	curies: [{ name: 'wp', href: 'https://api.w.org/{rel}', templated: true }],
}
