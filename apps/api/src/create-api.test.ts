import { createBlog, parsePost } from '@blog/core'
import { createRenderer } from '@blog/renderer'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from './create-api.ts'

let api: ReturnType<typeof createApi>
beforeAll(async () => {
	const sources = {
		'posts/one.md': '---\ntitle: One\ndate: 2024-01-01\ntags: [Go]\n---\nFirst.',
		'posts/two.md': '---\ntitle: Two\ndate: 2024-01-02\n---\nSecond.',
		'posts/draft.md': '---\ntitle: Draft\ndraft: true\ntags: [Secret]\n---\nHidden.',
		'about.md': '---\ntitle: About\nlayout: page\n---\nMe.',
	}
	const results = await Promise.all(
		Object.entries(sources).map(([file, text]) => parsePost(text, { file })),
	)
	const blog = createBlog({
		posts: results.flatMap(({ post }) => post ?? []),
		shown: { drafts: true },
	})
	api = createApi({ blog, renderer: await createRenderer(), context: { resolve: () => undefined } })
})

const get = async (path: string, init?: RequestInit) => {
	const response = await api.request(path, init)
	return {
		status: response.status,
		headers: response.headers,
		body: await response.json().catch(() => undefined),
	}
}

describe('the API', () => {
	it('lists posts newest first, page by page', async () => {
		const { body } = await get('/v1/posts?limit=1&page=2')
		expect(body).toMatchObject({
			items: [{ slug: 'one', title: 'One', date: '2024-01-01' }],
			page: 2,
			pages: 2,
			limit: 1,
			total: 2,
		})
	})

	it('lists the posts of a tag, in any case', async () => {
		expect((await get('/v1/posts?tag=GO')).body).toMatchObject({
			items: [{ slug: 'one' }],
			total: 1,
		})
	})

	it('shows a post with its HTML', async () => {
		expect((await get('/v1/posts/one')).body).toMatchObject({
			slug: 'one',
			html: expect.stringContaining('First.'),
		})
	})

	it('never shows a draft, although the blog was loaded with it', async () => {
		expect((await get('/v1/posts/draft')).status).toBe(404)
		expect((await get('/v1/posts?tag=secret')).status).toBe(404)
		const all = [
			await get('/v1/posts?limit=100'),
			await get('/v1/tags'),
			await get('/v1/posts/two'),
		]
		expect(JSON.stringify(all.map(({ body }) => body))).not.toMatch(/draft|secret|hidden/i)
	})

	it('lists the tags with their numbers', async () => {
		expect((await get('/v1/tags')).body).toEqual({
			items: [{ name: 'Go', slug: 'go', url: '/tags/go/', count: 1 }],
		})
	})

	it.each([
		['/v1/posts?page=0', 400],
		['/v1/posts?page=1.5', 400],
		['/v1/posts?limit=101', 400],
		['/v1/posts?limit=', 400],
		['/v1/posts?sort=x', 400],
		['/v1/posts?page=99', 404],
		['/v1/posts/about', 404],
		['/v1/posts/..%2f..%2fetc', 404],
		['/nowhere', 404],
	])('answers %s with a problem', async (path, status) => {
		const problem = await get(path)
		expect(problem.status).toBe(status)
		expect(problem.headers.get('content-type')).toBe('application/problem+json')
		expect(problem.body).toMatchObject({
			type: 'about:blank',
			status,
			title: expect.any(String),
			detail: expect.any(String),
		})
	})

	it('can only be read', async () => {
		const { status, headers } = await get('/v1/posts', { method: 'POST' })
		expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
	})

	it('answers 304 to who has it already', async () => {
		const etag = (await get('/v1/posts')).headers.get('etag') ?? ''
		expect(etag).not.toBe('')
		expect((await get('/v1/posts', { headers: { 'if-none-match': etag } })).status).toBe(304)
		expect((await get('/v1/posts', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
	})
})

describe('a query', () => {
	it.each([
		[
			'?page=99999999999999999999',
			404,
			'There is no page 100000000000000000000, the last one is 1',
		],
		['?page=2', 404, 'There is no page 2, the last one is 1'],
		['?page=0', 400, 'Expected `page` to be a whole number from 1'],
		['?page=1&page=2', 400, 'Unexpected second `page`, expected one'],
		['?tag=', 400, 'Expected `tag` to be the name of a tag'],
	])('%s is refused with a reason', async (query, status, detail) => {
		const answer = await get(`/v1/posts${query}`)
		expect([answer.status, answer.body.detail]).toEqual([status, detail])
	})

	it('may end its path with a slash', async () => {
		expect((await get('/v1/posts/')).status).toBe(200)
		expect((await get('/v1/posts/one/')).body).toMatchObject({ slug: 'one' })
	})
})
