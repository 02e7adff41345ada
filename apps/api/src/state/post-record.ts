import { dateToEpoch, type Post } from '@blog/core'
import { stableId } from './stable-id.ts'
import type { ApiTaxonomy, TermRecord } from './term-record.ts'

/** A post with all that lists are filtered and ordered by. */
export interface PostRecord {
	readonly post: Post<unknown>
	/** 32 hexadecimal digits, always the same for one file. */
	readonly key: string
	/** Milliseconds since 1970. */
	readonly published: number | null
	readonly updated: number | null
	readonly featured: boolean
	readonly tags: readonly TermRecord[]
	readonly categories: readonly TermRecord[]
	readonly series: readonly TermRecord[]
	readonly authors: readonly TermRecord[]
}

/** Finds the terms of a post, in its own order. */
export type TermFinder = (taxonomy: ApiTaxonomy, names: readonly string[]) => readonly TermRecord[]

/** Makes the record of a post. */
export function postRecord(post: Post<unknown>, timeZone: string, termsOf: TermFinder): PostRecord {
	const epochOf = (date: Post['date']) => (date === undefined ? null : dateToEpoch(date, timeZone))
	const published = epochOf(post.publishDate ?? post.date)
	return {
		post,
		key: stableId(post.id),
		published,
		updated: epochOf(post.lastmod) ?? published,
		featured: post.weight !== 0 || saysFeatured(post.data),
		tags: termsOf('tags', post.tags),
		categories: termsOf('categories', post.categories),
		series: termsOf('series', post.series),
		authors: termsOf('authors', post.authors),
	}
}

function saysFeatured(data: unknown): boolean {
	return typeof data === 'object' && data !== null && 'featured' in data && data.featured === true
}
