import { type Blog, dateToEpoch, frontMatterFlag, type Post } from '@blog/core'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import type { Section } from './sections.ts'
import { taxonomies } from './taxonomies.ts'

/** One feed: the newest posts of a list. */
export interface FeedList {
	/** Of the list, with trailing slash. */
	readonly url: string
	readonly title: string
	readonly posts: readonly Post<unknown>[]
}

/** The feeds of a blog: home, sections, terms. */
export function feedsOf({
	blog,
	config,
	sections,
}: {
	readonly blog: Blog<unknown>
	readonly config: ResolvedConfig
	readonly sections: readonly Section[]
}): readonly FeedList[] {
	const rank = ranksOf(blog, config.blog.timeZone ?? 'UTC')
	const rankOf = (post: Post<unknown>) => rank.get(post) ?? 0
	const newest = (posts: readonly Post<unknown>[]) =>
		posts
			.filter((post) => rank.has(post))
			.sort((a, b) => rankOf(a) - rankOf(b))
			.slice(0, config.feed.limit)
	const titled = (title: string) => `${title} on ${config.title}`

	return [
		{ url: '/', title: config.title, posts: newest(blog.posts) },
		...sections.map(({ url, title, posts }) => ({
			url,
			title: titled(title),
			posts: newest(posts),
		})),
		...taxonomies.flatMap(({ name }) =>
			blog
				.terms(name)
				.map((term) => ({ url: term.url, title: titled(term.name), posts: newest(term.posts) })),
		),
	]
}

/** Places of the posts that feeds show, the newest first: a pinned post (`weight`) is on top of lists, and old in a feed. */
function ranksOf(blog: Blog<unknown>, timeZone: string): ReadonlyMap<Post<unknown>, number> {
	return new Map(
		blog.posts
			.filter((post) => !frontMatterFlag(post, 'hiddenInRss'))
			.map((post) => {
				const epoch = post.date === undefined ? -Infinity : dateToEpoch(post.date, timeZone)
				return { post, epoch }
			})
			// Two posts without a date are equally old.
			.sort((a, b) => (a.epoch === b.epoch ? 0 : b.epoch - a.epoch))
			.map(({ post }, place) => [post, place]),
	)
}
