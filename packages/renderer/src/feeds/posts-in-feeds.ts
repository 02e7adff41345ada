import { dateToEpoch, frontMatterFlag, type Post } from '@blog/core'

/**
 * The posts that feeds show, the newest first: a pinned post (`weight`) is on top of lists, and old in a feed.
 *
 * @param posts In the order of those of one date.
 * @param timeZone IANA name: where a date without a time begins.
 */
export function postsInFeeds(
	posts: readonly Post<unknown>[],
	timeZone: string,
): readonly Post<unknown>[] {
	return (
		posts
			.filter((post) => !frontMatterFlag(post, 'hiddenInRss'))
			.map((post) => {
				const epoch = post.date === undefined ? -Infinity : dateToEpoch(post.date, timeZone)
				return { post, epoch }
			})
			// Two posts without a date are equally old.
			.sort((a, b) => (a.epoch === b.epoch ? 0 : b.epoch - a.epoch))
			.map(({ post }) => post)
	)
}
