import type { Blog, Post } from '@blog/core'
import { type Gap, longestGaps } from './longest-gaps.ts'
import { longestStreak, type Streak } from './longest-streak.ts'

/** Gaps that are told. */
const GAPS = 5

/** How much some posts are. */
export interface Amount {
	readonly posts: number
	readonly words: number
	/** Minutes. */
	readonly readingTime: number
}

/** What is told of the post at an end of a gap. */
export type GapPost = Pick<Post, 'url' | 'title' | 'date'>

/** The figures of a blog, as `blog stats --json` prints them; what is `undefined` is left out there. */
export interface BlogStats extends Amount {
	/** Newest year first, newest month first. */
	readonly years: readonly (Amount & {
		readonly year: number
		/** Those that have posts; `month` is 1 to 12. */
		readonly months: readonly (Amount & { readonly month: number })[]
	})[]
	/** Posts without a date, which are in no year. */
	readonly undated: Amount
	readonly streak: Streak | undefined
	/** The longest first. */
	readonly gaps: readonly Gap<GapPost>[]
	/** The most used first, then by name. */
	readonly tags: readonly { readonly name: string; readonly posts: number }[]
}

/**
 * Counts a blog. Pages and lists do not count.
 *
 * @example blogStats(blog).words // 12480
 */
export function blogStats({
	posts,
	years,
	terms,
}: Pick<Blog<unknown>, 'posts' | 'years' | 'terms'>): BlogStats {
	return {
		...amountOf(posts),
		years: years.map(({ year, posts, months }) => ({
			year,
			...amountOf(posts),
			months: months.map(({ month, posts }) => ({ month, ...amountOf(posts) })),
		})),
		undated: amountOf(posts.filter(({ date }) => date === undefined)),
		streak: longestStreak(years),
		gaps: longestGaps(posts, GAPS).map(({ days, from, to }) => ({
			days,
			from: gapPost(from),
			to: gapPost(to),
		})),
		// The terms come by name, and sorting keeps that order.
		tags: terms('tags')
			.map(({ name, posts }) => ({ name, posts: posts.length }))
			.sort((a, b) => b.posts - a.posts),
	}
}

function amountOf(posts: readonly Post<unknown>[]): Amount {
	let words = 0
	let readingTime = 0
	for (const post of posts) {
		words += post.words
		readingTime += post.readingTime
	}
	return { posts: posts.length, words, readingTime }
}

function gapPost({ url, title, date }: Post<unknown>): GapPost {
	return { url, title, ...(date !== undefined && { date }) }
}
