import type { Problem } from '../problem.ts'
import type { ApiClient, PostsClient, TermsClient } from './api-client.ts'
import { ApiError } from './api-error.ts'

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
	async function answerTo(path: string, query: object): Promise<Response> {
		const address = new URL(`${url.replace(/\/+$/, '')}/v1/${path}`)
		for (const [name, value] of Object.entries(query))
			if (value !== undefined && !isEmptyList(value)) address.searchParams.set(name, String(value))
		const response = await ask(new Request(address, { headers: { ...headers } }))
		if (response.ok) return response
		throw new ApiError(address.href, response.status, await problemIn(response))
	}
	async function get<Result>(path: string, query: object = {}): Promise<Result> {
		return (await answerTo(path, query)).json() as Promise<Result>
	}
	async function getText(path: string, query: object = {}): Promise<string> {
		return (await answerTo(path, query)).text()
	}
	async function getOne<Result>(list: string, slug: string, query?: object): Promise<Result> {
		if (/^\.{0,2}$/.test(slug)) throw new RangeError(`Expected a slug or an id, not "${slug}"`)
		return get(`${list}/${encodeURIComponent(slug)}`, query)
	}
	const terms = (name: string): TermsClient => ({
		list: (query) => get(name, query),
		read: (slug) => getOne(name, slug),
	})
	const list: PostsClient['list'] = (query) => get('posts', query)
	return {
		posts: {
			list,
			read: (slug, query) => getOne('posts', slug, query),
			async *all(query) {
				let cursor: string | undefined
				do {
					const page = await list({ limit: 100, ...query, ...(cursor && { cursor }) })
					yield* page.items
					cursor = page.next ?? undefined
				} while (cursor !== undefined)
			},
		},
		pages: {
			list: (query) => get('pages', query),
			read: (slug, query) => getOne('pages', slug, query),
		},
		tags: terms('tags'),
		categories: terms('categories'),
		series: terms('series'),
		authors: terms('authors'),
		archive: () => get('archive'),
		search: (q, options) => get('search', { q, ...options }),
		settings: () => get('settings'),
		feeds: {
			json: () => get('feed.json'),
			rss: () => getText('feed.rss'),
			atom: () => getText('feed.atom'),
		},
		sitemap: (query) => getText('sitemap.xml', query),
	}
}

/** It asks for nothing. */
function isEmptyList(value: unknown): boolean {
	return Array.isArray(value) && value.length === 0
}

/** Whoever stands in between may answer with something else. */
async function problemIn(response: Response): Promise<Problem | undefined> {
	if (response.headers.get('content-type') !== 'application/problem+json') return undefined
	return (await response.json().catch(() => undefined)) as Problem | undefined
}
