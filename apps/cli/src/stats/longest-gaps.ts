import type { Post } from '@blog/core'

/** Days between two posts that follow one another. */
export interface Gap<P> {
	readonly days: number
	/** The older post. */
	readonly from: P
	/** The newer post. */
	readonly to: P
}

const DAY = 86_400_000

/**
 * Finds the longest times without a post, in days of the calendar as the authors wrote them; of equally long ones the newest
 * comes first. Posts without a date are left out, and so are days with several posts.
 *
 * @param posts In any order.
 * @param limit At most so many.
 *
 * @example longestGaps(blog.posts, 1) // [{ days: 31, from: {…}, to: {…} }]
 */
export function longestGaps<P extends Pick<Post, 'date'>>(
	posts: readonly P[],
	limit: number,
): readonly Gap<P>[] {
	const oldestFirst = posts
		.flatMap((post) =>
			post.date === undefined ? [] : [{ post, day: Date.parse(post.date.slice(0, 10)) / DAY }],
		)
		.sort((a, b) => a.day - b.day)
	return oldestFirst
		.flatMap(({ post, day }, index) => {
			const before = oldestFirst[index - 1]
			if (before === undefined || before.day === day) return []
			return [{ days: day - before.day, from: before.post, to: post }]
		})
		.reverse()
		.sort((a, b) => b.days - a.days)
		.slice(0, limit)
}
