import type { Blog, Post, Term } from '@blog/core'
import type { ApiContent, FoundPosts, SiteSettings } from './content.ts'
import { findByWords } from './find-by-words.ts'
import { type PostRecord, postRecord } from './post-record.ts'
import { stableId } from './stable-id.ts'

/** The taxonomies that every blog has. */
export const taxonomies = ['tags', 'categories', 'series', 'authors'] as const

/** One of {@link taxonomies}. */
export type ApiTaxonomy = (typeof taxonomies)[number]

/** A tag, category, series or author. */
export interface TermRecord {
	readonly term: Term<unknown>
	/** 32 hexadecimal digits. */
	readonly key: string
}

/** What answers are made of: everything that is public, with what lists are ordered by. */
export interface ApiState {
	readonly content: ApiContent
	readonly settings: SiteSettings
	/** Without drafts and scheduled posts. */
	readonly blog: Blog<unknown>
	/** The newest first. */
	readonly posts: readonly PostRecord[]
	/** By URL. */
	readonly pages: readonly PostRecord[]
	terms(taxonomy: ApiTaxonomy): readonly TermRecord[]
	/** Finds public posts. */
	search(query: string, limit: number): Promise<FoundPosts>
	/** The record of a post or page that is public. */
	recordOf(post: Post<unknown>): PostRecord
}

const noSettings: SiteSettings = {
	title: '',
	description: '',
	url: 'http://localhost:4321',
	language: 'en',
}

/** Makes the state of a content, once; nothing that is not published gets into it. */
export function createState(content: ApiContent): ApiState {
	const { settings = noSettings } = content
	const blog = content.blog.filter(isPublished)
	const timeZone = settings.timeZone ?? 'UTC'
	const records = new Map<Post<unknown>, PostRecord>()
	const termRecords = new Map<ApiTaxonomy, readonly TermRecord[]>()

	function recordOf(post: Post<unknown>): PostRecord {
		const known = records.get(post)
		if (known) return known
		const record = postRecord(post, timeZone, (taxonomy, names) =>
			names.flatMap((name) => blog.term(taxonomy, name) ?? []),
		)
		records.set(post, record)
		return record
	}

	function terms(taxonomy: ApiTaxonomy): readonly TermRecord[] {
		const known = termRecords.get(taxonomy)
		if (known) return known
		const made = blog
			.terms(taxonomy)
			.map((term) => ({ term, key: stableId(`${taxonomy}/${term.slug}`) }))
		termRecords.set(taxonomy, made)
		return made
	}

	return {
		...{ content, settings, blog, recordOf },
		posts: blog.posts.map(recordOf),
		pages: blog.pages.filter(isPublished).map(recordOf),
		terms,
		search: (query, limit) => (content.search ?? findByWords)(blog.posts, query, limit),
	}
}

function isPublished({ visibility }: Post<unknown>): boolean {
	return visibility === 'published'
}
