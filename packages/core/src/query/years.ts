import { monthOf, yearOf } from '../metadata/date-parts.ts'
import type { Post } from '../post/post.ts'
import type { Year } from './blog.ts'

/** Groups dated posts by year and month, newest first; posts keep their order. */
export function groupByYear<Data>(posts: readonly Post<Data>[]): readonly Year<Data>[] {
	const years = new Map<number, Map<number, Post<Data>[]>>()
	for (const post of posts) {
		if (post.date === undefined) continue
		const months = getOrAdd(years, yearOf(post.date), () => new Map<number, Post<Data>[]>())
		getOrAdd(months, monthOf(post.date), () => []).push(post)
	}
	return [...years]
		.sort(([a], [b]) => b - a)
		.map(([year, months]) => {
			const newestFirst = [...months]
				.sort(([a], [b]) => b - a)
				.map(([month, posts]) => ({ month, posts }))
			return { year, posts: newestFirst.flatMap(({ posts }) => posts), months: newestFirst }
		})
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, create: () => Value): Value {
	const found = map.get(key)
	if (found !== undefined) return found
	const added = create()
	map.set(key, added)
	return added
}
