import type { Post } from '../post/post.ts'
import { isUnlisted } from './is-unlisted.ts'
import { sortPosts } from './order.ts'

/** What lists of sections and terms are made of. */
export interface Listed<Data> {
	/** In the lists, in their order. */
	readonly posts: readonly Post<Data>[]
	/** In none, but a list is there for it. */
	readonly others: readonly Post<Data>[]
}

/** Finds it: the posts; in Hugo pages are listed as posts are, and a list is there also for posts that it does not show. */
export function listedOf<Data>(
	posts: readonly Post<Data>[],
	unlisted: readonly Post<Data>[],
	pages: readonly Post<Data>[],
	isHugo: boolean,
	timeZone: string,
): Listed<Data> {
	if (!isHugo) return { posts, others: [] }
	const shown = pages.filter((page) => !isUnlisted(page))
	return {
		posts: shown.length === 0 ? posts : sortPosts([...posts, ...shown], timeZone),
		others: [...unlisted, ...pages.filter(isUnlisted)],
	}
}
