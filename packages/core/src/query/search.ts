import { lazily } from '../lazily.ts'
import type { Post } from '../post/post.ts'

const word = /[\p{L}\p{N}]+/gu

/**
 * Finds the posts in which every word of the query occurs, best first: title, then tags and headings, then text.
 *
 * @param limit Most results to return.
 */
export function searchPosts<Data>(
	posts: readonly Post<Data>[],
	query: string,
	limit: number,
): readonly Post<Data>[] {
	const words = [...new Set(query.toLowerCase().match(word) ?? [])]
	if (words.length === 0) return []
	return posts
		.map((post) => ({ post, score: score(post, words) }))
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score) // stable: equal scores keep the order of the blog
		.slice(0, limit)
		.map(({ post }) => post)
}

function score(post: Post<unknown>, words: readonly string[]): number {
	const title = post.title.toLowerCase()
	const labels = [...post.tags, ...post.categories, ...post.headings.map(({ text }) => text)]
		.join('\n')
		.toLowerCase()
	const text = lazily(() => post.source.toLowerCase())
	let sum = 0
	for (const word of words) {
		if (title.includes(word)) sum += 10
		else if (labels.includes(word)) sum += 4
		else if (text().includes(word)) sum += 1
		else return 0
	}
	return sum
}
