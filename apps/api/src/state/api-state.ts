import type { Blog, Post } from '@blog/core'
import type { RenderedPost } from '@blog/renderer'
import { traced } from '../observe/traced.ts'
import type { ApiContent, FindPosts, PostFinder, SiteSettings } from './content.ts'
import { findByWords } from './find-by-words.ts'
import { type PostRecord, postRecord } from './post-record.ts'
import { shared } from './shared.ts'
import { authorsOf } from './site-author.ts'
import { stableId } from './stable-id.ts'
import { type ApiTaxonomy, type TermRecord, taxonomies, termRecord } from './term-record.ts'

/** What answers are made of: everything that is public, with what lists are ordered by. */
export interface ApiState {
	readonly content: ApiContent
	readonly settings: SiteSettings
	/** When the content was taken in. Milliseconds since 1970. */
	readonly since: number
	/** The same for contents with the same posts and pages, whatever is in them. */
	readonly publicPosts: string
	/** Without drafts and scheduled posts. */
	readonly blog: Blog<unknown>
	/** The newest first. */
	readonly posts: readonly PostRecord[]
	/** By URL. */
	readonly pages: readonly PostRecord[]
	/** By name. */
	readonly terms: Readonly<Record<ApiTaxonomy, readonly TermRecord[]>>
	/** Renders a post. */
	render(post: Post<unknown>): Promise<RenderedPost>
	/** Finds public posts. */
	readonly search: FindPosts
	/** Finds all public posts that {@link search} finds, the best first. */
	findAll(query: string): Promise<readonly Post<unknown>[]>
	/** The record of a post or page that is public. */
	recordOf(post: Post<unknown>): PostRecord
}

/** `publicPosts` of a content without any. */
export const noPosts = stableId('')

const noSettings: SiteSettings = {
	title: '',
	description: '',
	url: 'http://localhost:4321',
	language: 'en',
}

/** Makes the state of a content, once; nothing that is not published gets into it. */
export function createState(content: ApiContent, since = Date.now()): ApiState {
	return stateOf(content, published(content.blog), since)
}

/** Makes the state of a content of which `blog` may be seen. */
export function stateOf(content: ApiContent, blog: Blog<unknown>, since: number): ApiState {
	const { settings = noSettings } = content
	const timeZone = settings.timeZone ?? 'UTC'
	const records = new Map<Post<unknown>, PostRecord>()
	const terms = {} as Record<ApiTaxonomy, readonly TermRecord[]>
	const bySlug = {} as Record<ApiTaxonomy, ReadonlyMap<string, TermRecord>>
	const authors = authorsOf(blog, settings.author ?? '')
	for (const taxonomy of taxonomies) {
		const all =
			taxonomy === 'authors' ? authors.all : blog.terms(taxonomy).filter((term) => !term.isHidden)
		terms[taxonomy] = all.map((term) => termRecord(taxonomy, term))
		bySlug[taxonomy] = new Map(terms[taxonomy].map((record) => [record.term.slug, record]))
	}

	const ofSite = terms.authors.filter(({ term }) => term === authors.ofSite)

	function recordOf(post: Post<unknown>): PostRecord {
		const known = records.get(post)
		if (known) return known
		const record = postRecord(post, timeZone, (taxonomy, names) => {
			if (taxonomy === 'authors' && names.length === 0) return ofSite
			return names.flatMap(
				(name) => bySlug[taxonomy].get(blog.term(taxonomy, name)?.slug ?? '') ?? [],
			)
		})
		records.set(post, record)
		return record
	}

	const search = shared<PostFinder>(
		async () => (await content.createSearch?.(blog.posts)) ?? findByWords(blog.posts),
	)
	return {
		content,
		settings,
		since,
		blog,
		recordOf,
		terms,
		publicPosts: stableId(publicIds({ blog }).join('\n')),
		posts: blog.posts.map(recordOf),
		pages: blog.pages.map(recordOf),
		findAll: (query) =>
			traced('search', { 'blog.query': query }, async () => {
				const find: PostFinder = await search()
				if (find.all) return find.all(query)
				const { items } = await find(query, Math.max(1, blog.posts.length))
				return items.map(({ post }) => post)
			}),
		render: (post) =>
			traced('render', { 'blog.post': post.id }, () =>
				content.renderer.render(post, content.context),
			),
		search: (query, limit, offset) =>
			traced('search', { 'blog.query': query }, async () => (await search())(query, limit, offset)),
	}
}

/** Everything that can be read, also what no list shows. */
export function publicPostsOf({ blog }: Pick<ApiState, 'blog'>): readonly Post<unknown>[] {
	return [...blog.posts, ...blog.unlisted, ...blog.pages]
}

/** Of everything that is public, in a stable order. */
export function publicIds(state: Pick<ApiState, 'blog'>): readonly string[] {
	return publicPostsOf(state)
		.map(({ id }) => id)
		.sort()
}

/** A blog without what is not published: most have nothing else, and stay what they are. */
function published(blog: Blog<unknown>): Blog<unknown> {
	return [...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists].every(isPublished)
		? blog
		: blog.filter(isPublished)
}

function isPublished({ visibility }: Post<unknown>): boolean {
	return visibility === 'published'
}
