import type { Post } from '@blog/core'

/** What the API says of a post in a list: nothing that only its author should see. */
export function postResource(post: Post<unknown>): object {
	const { slug, url, title, description, date, lastmod, words, readingTime, summary, truncated } =
		post
	const { tags, categories, series, authors } = post
	return {
		...{ slug, url, title, description, date, lastmod, words, readingTime, summary, truncated },
		...{ tags, categories, series, authors },
	}
}
