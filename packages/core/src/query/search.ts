import type { Post } from '../post/post.ts'
import { fold, type SearchText, searchTextOf } from './search-text.ts'

const word = /[\p{L}\p{N}\p{M}]+/gu

/**
 * Finds the posts in which every word of the query occurs, best first: title, then tags and headings, then text. Case and accents
 * do not matter.
 *
 * @param limit Most results to return.
 * @param known What was taken apart by earlier searches; gets what this one adds.
 */
export function searchPosts<Data>(
	posts: readonly Post<Data>[],
	query: string,
	limit: number,
	known: WeakMap<Post<Data>, SearchText>,
): readonly Post<Data>[] {
	const words = [...new Set(fold(query).match(word) ?? [])]
	if (words.length === 0) return []
	return posts
		.map((post) => {
			const parts = known.get(post) ?? searchTextOf(post)
			known.set(post, parts)
			return { post, score: score(parts, words) }
		})
		.filter(({ score }) => score > 0)
		.sort((a, b) => b.score - a.score) // stable: equal scores keep the order of the blog
		.slice(0, limit)
		.map(({ post }) => post)
}

function score({ title, labels, text }: SearchText, words: readonly string[]): number {
	let sum = 0
	for (const word of words) {
		if (title.includes(word)) sum += 10
		else if (labels.includes(word)) sum += 4
		else if (text.includes(word)) sum += 1
		else return 0
	}
	return sum
}
