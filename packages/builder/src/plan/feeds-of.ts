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
	const timeZone = config.blog.timeZone ?? 'UTC'
	const epochs = new Map(
		blog.posts.map((post) => [
			post,
			post.date === undefined ? -Infinity : dateToEpoch(post.date, timeZone),
		]),
	)
	// A pinned post (`weight`) is on top of lists, and old in a feed.
	const newest = (posts: readonly Post<unknown>[]) =>
		posts
			.filter((post) => !frontMatterFlag(post, 'hiddenInRss'))
			.toSorted((a, b) => compare(epochs.get(b) ?? 0, epochs.get(a) ?? 0))
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

/** Two posts without a date are equally old. */
function compare(a: number, b: number): number {
	return a === b ? 0 : a - b
}
