import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApi } from '../src/create-api.ts'
import { answerChecker } from './answer-checker.ts'
import { type Parameter, requestsTo } from './requests.ts'
import { sampleContent } from './sample-content.ts'

const onePage = { page: 1, pages: 1, limit: 20, total: 1, next: null }
const post = {
	id: 'posts/one',
	slug: 'one',
	kind: 'post',
	section: 'posts',
	language: 'en',
	url: 'https://example.com/one/',
	title: 'One',
	description: '',
	summary: '',
	truncated: false,
	date: null,
	lastmod: null,
	published: null,
	updated: null,
	featured: false,
	words: 1,
	readingTime: 1,
	cover: null,
	canonical: null,
	tags: [],
	categories: [],
	series: [],
	authors: [],
}

const whole = z.int().min(0)
const ghostItems = z.array(z.looseObject({}))
const ghostMeta = z.strictObject({
	pagination: z.strictObject({
		page: whole,
		limit: whole,
		pages: whole,
		total: whole,
		next: whole.nullable(),
		prev: whole.nullable(),
	}),
})
const ghostShapes = {
	list: z.strictObject({
		status: z.literal(200),
		body: z.union([
			z.strictObject({ posts: ghostItems, meta: ghostMeta }),
			z.strictObject({ tags: ghostItems, meta: ghostMeta }),
		]),
	}),
	mistake: z.strictObject({
		status: z.literal([400, 401, 403, 404, 422]),
		body: z.strictObject({
			errors: z.tuple([z.looseObject({ message: z.string().min(10), type: z.string().min(5) })]),
		}),
	}),
}
const wordpressShapes = {
	list: z.strictObject({ status: z.literal(200), body: z.array(z.looseObject({})) }),
	mistake: z
		.strictObject({
			status: z.literal([400, 401, 403, 404]),
			body: z.strictObject({
				code: z.string().regex(/^rest_/),
				message: z.string().min(10),
				data: z.looseObject({ status: z.int() }),
			}),
		})
		.refine(({ status, body }) => body.data.status === status),
}

const errors: Error[] = []
let api: ReturnType<typeof createApi>
let paths: Readonly<
	Record<string, { readonly get: { readonly parameters?: readonly Parameter[] } }>
>
let check: ReturnType<typeof answerChecker>
beforeAll(async () => {
	const content = await sampleContent({
		'posts/one.md': '---\ntitle: One\ndate: 2024-01-02\ntags: [go]\n---\nText. [a](two.md)',
		'posts/two.md': '---\ntitle: "Two & <b>"\ntags: ["C++", Go]\nseries: [s]\n---\n## A\n\nText.',
		'posts/draft.md': '---\ntitle: Secret\ndraft: true\n---\n',
		'about.md': '---\ntitle: About\nlayout: page\naliases: [/me/]\n---\nMe.',
		'posts/three.md': '---\ntitle: Three\naliases: [/posts/hello/, /posts/former/]\n---\nText.',
	})
	api = createApi(content, {
		onError: (error) => errors.push(error),
		rateLimit: { perSecond: 1e6, burst: 1e6 },
	})
	const document = await (await api.request('/v1/openapi.json')).json()
	paths = document.paths
	check = answerChecker(document)
})

/** What is wrong with an answer, by the document. */
async function problemOf(target: string, headers: HeadersInit): Promise<string> {
	const response = await api.request(target, { headers })
	if (/Secret/.test(await response.clone().text()) && !/secret/i.test(target)) return 'a draft'
	return check(target, response)
}

describe('every answer', () => {
	it('is what the OpenAPI document says, whatever is asked', async () => {
		for (const [path, { get }] of Object.entries(paths))
			await fc.assert(
				fc.asyncProperty(
					requestsTo(`/v1${path}`, get.parameters ?? []),
					fc.constantFrom('*/*', 'text/markdown', 'application/json', '\u00ff'),
					async (target, accept) => {
						expect(await problemOf(target, { accept })).toBe('')
					},
				),
				{ numRuns: 150 },
			)
		expect(errors).toEqual([])
	}, 120_000)

	it.each(['/v1/posts/former', '/v1/posts/former.md', '/v1/pages/me?fields=title'])(
		'to the former name of a post is as the document says: %s',
		async (target) => expect(await problemOf(target, {})).toBe(''),
	)

	it.each([
		['/v1/posts/one', { slug: 'one' }],
		['/v1/posts/one', { ...post, html: 1 }],
		['/v1/posts/one', { ...post, nonsense: 1 }],
		['/v1/posts/one', { ...post, tags: [{ name: 'Go', slug: 'go', url: 'x' }] }],
		['/v1/posts/one?fields=title', { title: 'One', slug: 'one' }],
		['/v1/posts/one?fields=title,url', { title: 'One' }],
		['/v1/posts/one?fields=title', {}],
		['/v1/posts', { items: [{ title: 'One' }], ...onePage }],
		['/v1/posts?fields=title', { items: [{ slug: 'one' }], ...onePage }],
		['/v1/posts', { items: [post] }],
		['/v1/tags/go', { name: 'Go', slug: 'go', url: 'https://example.com/', count: 1, more: 1 }],
	])('to %s would not be %j', async (target, body) => {
		expect(await check(target, Response.json(body))).not.toBe('')
	})

	it.each([
		['/v1/posts/one', post],
		['/v1/posts/one?fields=title', { title: 'One' }],
		['/v1/posts', { items: [post], ...onePage }],
		['/v1/posts?fields=title', { items: [{ title: 'One' }], ...onePage }],
		['/v1/tags/go', { name: 'Go', slug: 'go', url: 'https://example.com/', count: 1 }],
	])('to %s could be %j', async (target, body) => {
		expect(await check(target, Response.json(body))).toBe('')
		expect(await check(target, Response.json(body, { status: 404 }))).not.toBe('')
		const other = Response.json(body, { headers: { 'x-other': '1' } })
		expect(await check(target, other)).toBe('header x-other')
		expect(await check('/v1/nowhere', Response.json(body))).not.toBe('')
	})

	it('to a parameter that is not known is 400, with its name', async () => {
		for (const [path, { get }] of Object.entries(paths)) {
			const { parameters = [] } = get
			const filled = path.replace(/\{\w+\}/g, 'one')
			const known = parameters.some(({ name }) => name === 'q') ? 'q=x&' : ''
			const response = await api.request(`/v1${filled}?${known}surprise=1`)
			expect([path, response.status]).toEqual([path, 400])
			expect((await response.json()).errors).toContainEqual({
				detail: expect.stringContaining('Unexpected parameter, expected'),
				parameter: 'surprise',
				pointer: '#/surprise',
			})
		}
	})

	it.each([
		[
			'/ghost/api/content/posts/?key=0123456789abcdef0123456789&',
			['filter', 'order', 'page', 'limit', 'include', 'fields', 'formats'],
		],
		['/ghost/api/content/tags/?key=0123456789abcdef0123456789&', ['filter', 'order', 'limit']],
		[
			'/wp-json/wp/v2/posts?',
			[
				'page',
				'per_page',
				'orderby',
				'order',
				'search',
				'slug',
				'tags',
				'after',
				'offset',
				'_fields',
				'_embed',
			],
		],
		['/wp-json/wp/v2/tags?', ['search', 'post', 'orderby']],
	])(
		'of %s is what its clients can read',
		async (base, names) => {
			const parameters = names.map((name): Parameter => ({ name, in: 'query', schema: {} }))
			await fc.assert(
				fc.asyncProperty(requestsTo('', parameters), async (asked) => {
					const target = base + asked.replace(/^[^?]*\??/, '')
					const response = await api.request(target)
					const shapes = base.startsWith('/ghost') ? ghostShapes : wordpressShapes
					const { success, error } = shapes[response.ok ? 'list' : 'mistake'].safeParse({
						status: response.status,
						body: await response.json(),
					})
					expect([target, response.status < 500, success, error?.message]).toEqual([
						...[target, true, true, undefined],
					])
				}),
				{ numRuns: 150 },
			)
			expect(errors).toEqual([])
		},
		60_000,
	)
})
