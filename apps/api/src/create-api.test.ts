import { createBlog, parsePost } from '@blog/core'
import { createRenderer } from '@blog/renderer'
import { beforeAll, describe, expect, it } from 'vitest'
import { createApi } from './create-api.ts'
import type { ApiContent } from './state/content.ts'

let api: ReturnType<typeof createApi>
let content: ApiContent
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
	content = { blog, renderer: await createRenderer(), context: { resolve: () => undefined } }
	api = createApi(content)
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

	it.each(['posts%2Fone', 'posts/one', 'posts/one/', 'posts/one/?fields=slug', 'posts/one.md'])(
		'finds a post by its id, also where a proxy has decoded it: %s',
		async (id) => {
			expect((await get(`/v1/posts/${id}`)).status).toBe(200)
			expect((await get(`/v1/posts/nowhere/${id}`)).status).toBe(404)
		},
	)

	it('never shows a draft, although the blog was loaded with it', async () => {
		expect((await get('/v1/posts/draft')).status).toBe(404)
		expect((await get('/v1/posts?tag=secret')).body).toMatchObject({ items: [], total: 0 })
		expect((await get('/v1/tags/secret')).status).toBe(404)
		expect((await get("/v1/posts?filter=title:~'dra'")).body).toMatchObject({ total: 0 })
		const all = [
			await get('/v1/posts?limit=100'),
			await get('/v1/tags'),
			await get('/v1/posts/two'),
		]
		expect(JSON.stringify(all.map(({ body }) => body))).not.toMatch(/draft|secret|hidden/i)
	})

	it('lists the tags with their numbers', async () => {
		const go = { name: 'Go', slug: 'go', url: 'http://localhost:4321/tags/go/', count: 1 }
		expect((await get('/v1/tags')).body).toMatchObject({ items: [go], total: 1 })
		expect((await get('/v1/tags/go')).body).toEqual(go)
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
		expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
		const other = await get('/v1/posts', { method: 'PROPFIND' })
		expect([other.status, other.headers.get('allow')]).toEqual([501, null])
		expect(other.body).toMatchObject({ status: 501, detail: expect.stringContaining('PROPFIND') })
		for (const path of ['/ghost/api/content/posts', '/wp-json/wp/v2/posts'])
			expect((await get(path, { method: 'BREW' })).status).toBe(501)
	})

	it('says who may read an answer, and for how long it is good', async () => {
		const { headers } = await get('/v1/posts')
		expect(Object.fromEntries(headers)).toMatchObject({
			'access-control-allow-origin': '*',
			'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
			'x-content-type-options': 'nosniff',
			vary: expect.stringContaining('Accept-Encoding'),
		})
		expect((await get('/v1/posts?page=0')).headers.get('cache-control')).toBe('no-store')
		const head = await api.request('/v1/posts', { method: 'HEAD' })
		expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([
			200,
			'',
			headers.get('etag'),
		])
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
		['?page=99999999999999999999', 'page'],
		['?page=0', 'page'],
		['?page=1&page=2', 'page'],
		['?tag=', 'tag'],
		['?limit=101', 'limit'],
		['?sort=x', 'sort'],
		['?fields=title,nope', 'fields'],
		['?formats=pdf', 'formats'],
		['?include=everything', 'include'],
		['?filter=x', 'filter'],
		['?filter=nope:1', 'filter'],
		['?order=tag', 'order'],
		['?cursor=x', 'cursor'],
	])('%s is refused, and says what is wrong with which parameter', async (query, parameter) => {
		const { status, body } = await get(`/v1/posts${query}`)
		expect([status, body.errors]).toEqual([
			400,
			[
				{
					parameter,
					detail: expect.any(String),
					pointer: expect.stringMatching(new RegExp(`^#/${parameter}(?:/\\d)?$`)),
				},
			],
		])
		expect(body.detail.length).toBeGreaterThan(15)
	})

	it.each([
		['/v1/posts?page=x', 'page', 'Expected a whole number from 1'],
		['/v1/posts?page=0', 'page', 'Expected a whole number from 1'],
		['/v1/posts?limit=101', 'limit', 'Expected a whole number from 1 to 100'],
		['/v1/posts?page=1&page=2', 'page', 'Expected the parameter once'],
		['/v1/posts?tag=', 'tag', 'Expected at least 1 character'],
		[`/v1/search?q=${'x'.repeat(501)}`, 'q', 'Expected at most 500 characters'],
		['/v1/search', 'q', 'Expected a value'],
		[
			'/v1/posts?formats=html,pdf',
			'formats',
			'Unexpected `pdf`, expected some of html, markdown, text, mdast',
		],
		['/v1/search?query=x&q=y', 'query', 'Unexpected parameter, expected some of q, page, limit'],
		['/v1/archive?x=1', 'x', 'Unexpected parameter, expected none'],
	])('%s is told what would do: of %s', async (path, parameter, detail) => {
		const { body } = await get(path)
		expect(body.errors).toMatchObject([{ parameter, detail }])
		expect(body.detail).toBe(`\`${parameter}\`: ${detail}`)
	})

	it('is told of all that is wrong with it, and where', async () => {
		const { body } = await get('/v1/posts?sort=x&page=0&a%2Fb~=1&fields=title,nope&order=title')
		const places = body.errors.map(({ parameter, pointer }: Record<string, string>) => [
			parameter,
			pointer,
		])
		expect(places).toHaveLength(4)
		expect(places).toEqual(
			expect.arrayContaining([
				['sort', '#/sort'],
				['page', '#/page'],
				['a/b~', '#/a~1b~0'],
				['fields', '#/fields/1'],
			]),
		)
		expect(body.detail).toMatch(/; 3 more in `errors`$/)
	})

	it('behind the last page is told where that is', async () => {
		const { status, body } = await get('/v1/posts?page=2')
		expect([status, body.detail]).toEqual([404, 'There is no page 2, the last one is 1'])
	})

	it('may end its path with a slash', async () => {
		expect((await get('/v1/posts/')).status).toBe(200)
		expect((await get('/v1/posts/one/')).body).toMatchObject({ slug: 'one' })
	})

	it('asks for fields, bodies and relations', async () => {
		const { body } = await get(
			'/v1/posts/one?fields=title&formats=markdown,text,mdast&include=related,backlinks,neighbours',
		)
		expect(body).toMatchObject({
			title: 'One',
			markdown: '# One\n\nFirst.\n',
			text: 'First.',
			mdast: { type: 'root' },
			related: [],
			backlinks: [],
			neighbours: { newer: { slug: 'two', url: 'http://localhost:4321/posts/two/' }, older: null },
		})
		expect(Object.keys(body)).toHaveLength(7)
		expect((await get('/v1/posts?fields=title,slug')).body.items).toEqual([
			{ title: 'Two', slug: 'two' },
			{ title: 'One', slug: 'one' },
		])
	})

	it('names a post by its slug or its id', async () => {
		for (const key of ['one', 'posts%2Fone'])
			expect((await get(`/v1/posts/${key}`)).body).toMatchObject({ id: 'posts/one' })
	})

	it('gets Markdown where it asks for it', async () => {
		for (const [path, headers] of [
			['/v1/posts/one.md', {}],
			['/v1/posts/one', { accept: 'text/markdown' }],
		] as const) {
			const response = await api.request(path, { headers })
			expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
			expect(response.headers.get('vary')).toContain('Accept')
			expect(await response.text()).toBe('# One\n\nFirst.\n')
		}
	})

	it('for words is answered page by page', async () => {
		const { body, headers } = await get('/v1/search?q=o&limit=1&page=2')
		expect(body).toMatchObject({ query: 'o', page: 2, pages: 2, limit: 1, total: 2 })
		expect(body.items.map(({ slug }: { slug: string }) => slug)).toEqual(['one'])
		expect(headers.get('x-total-count')).toBe('2')
		expect(headers.get('link')).toBe(
			'</v1/search?q=o&limit=1&page=1>; rel="first", </v1/search?q=o&limit=1&page=1>; rel="prev", </v1/search?q=o&limit=1&page=2>; rel="last"',
		)
		const behind = await get('/v1/search?q=o&limit=1&page=3')
		expect([behind.status, behind.body.detail]).toEqual([
			404,
			'There is no page 3, the last one is 2',
		])
		expect((await get('/v1/search?q=nowhere')).body).toMatchObject({ page: 1, pages: 1, total: 0 })
		expect((await get('/v1/search?q=o&page=999999999')).status).toBe(404)
	})

	it.each([
		['filter=tags:go', ['one']],
		["filter=date:>'2024-01-01'", ['two']],
		['order=date asc', ['one', 'two']],
		['filter=categories:x', []],
		['filter=authors:x', []],
		["filter=lastmod:<'2020-01-01'", []],
	])('%s means what a post says by that name', async (query, slugs) => {
		const { body } = await get(`/v1/posts?${query}`)
		expect(body.items.map(({ slug }: { slug: string }) => slug)).toEqual(slugs)
	})

	it('walks by links and by cursors', async () => {
		const first = await get('/v1/posts?limit=1')
		expect(first.headers.get('x-total-count')).toBe('2')
		expect(first.headers.get('link')).toBe(
			'</v1/posts?limit=1&page=1>; rel="first", </v1/posts?limit=1&page=2>; rel="next", </v1/posts?limit=1&page=2>; rel="last"',
		)
		const next = await get(`/v1/posts?limit=1&cursor=${first.body.next}`)
		expect(next.body).toMatchObject({ items: [{ slug: 'one' }], next: null })
		expect(next.headers.get('link')).toBeNull()
	})
})

it('has an archive, a search, pages and settings', async () => {
	expect((await get('/v1/archive')).body).toMatchObject({
		years: [
			{
				year: 2024,
				count: 2,
				months: [{ month: 1, count: 2, posts: [{ slug: 'two' }, { slug: 'one' }] }],
			},
		],
	})
	expect((await get('/v1/search?q=second')).body).toMatchObject({
		total: 1,
		items: [{ slug: 'two', sections: [{ text: 'Second.' }] }],
	})
	expect((await get('/v1/pages')).body).toMatchObject({ items: [{ slug: 'about', kind: 'page' }] })
	expect((await get('/v1/pages/about')).body).toMatchObject({
		html: expect.stringContaining('Me.'),
	})
	expect((await get('/v1/settings')).body).toMatchObject({ language: 'en', posts: 2 })
})

it('indexes posts once for all searches, those that are published, and again after a failure', async () => {
	const indexed: string[][] = []
	const own = createApi({
		...content,
		async createSearch(posts) {
			indexed.push(posts.map(({ slug }) => slug))
			if (indexed.length === 1) throw new Error('no memory')
			return async () => ({ total: 0, corrections: [], items: [] })
		},
	})
	const search = async () => (await own.request('/v1/search?q=x')).status
	expect(await search()).toBe(500)
	expect(await Promise.all([search(), search(), search()])).toEqual([200, 200, 200])
	expect(indexed).toEqual([
		['two', 'one'],
		['two', 'one'],
	])
})
