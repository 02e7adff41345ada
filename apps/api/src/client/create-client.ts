import type { z } from '@hono/zod-openapi'
import type { Problem } from '../problem.ts'
import type { formats, inclusions, PostResource } from '../v1/describe-post.ts'
import type {
	archiveSchema,
	foundSchema,
	postList,
	settingsSchema,
	termList,
	term as termSchema,
} from '../v1/schemas.ts'
import { ApiError } from './api-error.ts'

/** What of each post is wanted. */
export interface ShapeQuery {
	readonly formats?: readonly (typeof formats)[number][]
	readonly include?: readonly (typeof inclusions)[number][]
	/** Nothing but these, and what {@link formats} and {@link include} say. */
	readonly fields?: readonly (keyof PostResource)[]
}

/** Which items of a list are wanted. */
export interface ListQuery {
	/** In NQL: `tag:go+published:>'2024-01-01'`. */
	readonly filter?: string
	/** `published desc, title asc` */
	readonly order?: string
	readonly page?: number
	/** In place of a page: `next` of a page before. */
	readonly cursor?: string
	/** 1 to 100. Default 20. */
	readonly limit?: number
}

/** Which posts are wanted, and what of them. */
export interface PostsQuery extends ListQuery, ShapeQuery {
	/** Name or slug, in any case. */
	readonly tag?: string
}

/** A page of posts. */
export type PostList = z.infer<typeof postList>
/** A tag, category, series or author. */
export type Term = z.infer<typeof termSchema>
/** A page of terms. */
export type TermList = z.infer<typeof termList>
/** Posts by year and month. */
export type Archive = z.infer<typeof archiveSchema>
/** What a search has found. */
export type Found = z.infer<typeof foundSchema>
/** What a site says of itself. */
export type Settings = z.infer<typeof settingsSchema>

/** Reads the terms of a taxonomy. */
export interface TermsClient {
	list(query?: ListQuery): Promise<TermList>
	read(slug: string): Promise<Term>
}

/** Reads an API; every method throws an {@link ApiError} for what the API refuses. */
export interface ApiClient {
	readonly posts: {
		list(query?: PostsQuery): Promise<PostList>
		/** Every post that is asked for, page after page. */
		all(query?: Omit<PostsQuery, 'page' | 'cursor'>): AsyncGenerator<PostResource>
		/** @param slug Or an id: `posts/hello`. */
		read(slug: string, query?: ShapeQuery): Promise<PostResource>
	}
	readonly pages: {
		list(query?: ListQuery & ShapeQuery): Promise<PostList>
		read(slug: string, query?: ShapeQuery): Promise<PostResource>
	}
	readonly tags: TermsClient
	readonly categories: TermsClient
	readonly series: TermsClient
	readonly authors: TermsClient
	archive(): Promise<Archive>
	search(words: string, options?: { readonly limit?: number }): Promise<Found>
	settings(): Promise<Settings>
}

/** How to ask. */
export interface ClientOptions {
	/** Default: the global one. Of an app in the same process: `app.fetch`. */
	readonly fetch?: (request: Request) => Response | Promise<Response>
	/** Of each request. */
	readonly headers?: Readonly<Record<string, string>>
}

/**
 * Makes a typed client. It needs nothing but `fetch`.
 *
 * @param url Of the server: `http://localhost:4322`.
 *
 * @example
 * import { createClient } from '@blog/api/client'
 *
 * const blog = createClient('http://localhost:4322')
 * const { items } = await blog.posts.list({ tag: 'go', fields: ['title', 'url'], limit: 5 })
 */
export function createClient(
	url: string,
	{ fetch: ask = (request) => fetch(request), headers = {} }: ClientOptions = {},
): ApiClient {
	async function get<Result>(path: string, query: object = {}): Promise<Result> {
		const address = new URL(`${url.replace(/\/+$/, '')}/v1/${path}`)
		for (const [name, value] of Object.entries(query))
			if (value !== undefined) address.searchParams.set(name, String(value))
		const response = await ask(new Request(address, { headers: { ...headers } }))
		if (response.ok) return (await response.json()) as Result
		throw new ApiError(address.href, response.status, await problemIn(response))
	}
	const one = (list: string, slug: string) => `${list}/${encodeURIComponent(slug)}`
	const terms = (name: string): TermsClient => ({
		list: (query) => get(name, query),
		read: (slug) => get(one(name, slug)),
	})
	const list = (query?: PostsQuery) => get<PostList>('posts', query)
	return {
		posts: {
			list,
			async *all(query) {
				let cursor: string | undefined
				do {
					const page = await list({ limit: 100, ...query, ...(cursor && { cursor }) })
					yield* page.items
					cursor = page.next ?? undefined
				} while (cursor !== undefined)
			},
			read: (slug, query) => get(one('posts', slug), query),
		},
		pages: {
			list: (query) => get('pages', query),
			read: (slug, query) => get(one('pages', slug), query),
		},
		tags: terms('tags'),
		categories: terms('categories'),
		series: terms('series'),
		authors: terms('authors'),
		archive: () => get('archive'),
		search: (q, options) => get('search', { q, ...options }),
		settings: () => get('settings'),
	}
}

/** Whoever stands in between may answer with something else. */
async function problemIn(response: Response): Promise<Problem | undefined> {
	if (response.headers.get('content-type') !== 'application/problem+json') return undefined
	return (await response.json().catch(() => undefined)) as Problem | undefined
}
