import type { Post } from '@blog/core'
import type { FindPosts } from './content.ts'

/** Finds posts that have every word in their title or summary. */
export function findByWords(posts: readonly Post<unknown>[]): FindPosts {
	return async (query, limit, offset = 0) => {
		const words = query.toLowerCase().split(/\s+/).filter(Boolean)
		const found = posts.filter(({ title, summary }) => {
			const text = `${title} ${summary}`.toLowerCase()
			return words.every((word) => text.includes(word))
		})
		return {
			total: found.length,
			corrections: [],
			items: found
				.slice(offset, offset + limit)
				.map((post) => ({ post, sections: [{ heading: '', anchor: '', text: post.summary }] })),
		}
	}
}
