import client, { type GhostAPI, type GhostContentAPIOptions } from '@tryghost/content-api'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ApiServer } from '../src/server/options.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

// The official client, unmodified, against a real server.
let site: SampleSite
let server: ApiServer
let api: GhostAPI
/** The types are of its CommonJS. */
const createClient = client as unknown as (options: GhostContentAPIOptions) => GhostAPI
const key = '0123456789abcdef0123456789'

beforeAll(async () => {
	site = await sampleSite({
		'content/works.md': '---\ntitle: Works\nlayout: page\n---\nThat.',
	})
	server = site.server
	api = createClient({ url: server.url.replace(/\/$/, ''), key, version: 'v6.0' })
})
afterAll(() => site.close())

const slugs = (posts: readonly { slug: string }[]) => posts.map(({ slug }) => slug)
const failure = (promise: Promise<unknown>) =>
	promise.then(
		() => undefined,
		(error) => error,
	)

describe("Ghost's own client", () => {
	it('browses posts, the newest first, with everything that Ghost says of them', async () => {
		const posts = await api.posts.browse()
		expect(slugs(posts)).toEqual(['traces', 'caches', 'queues'])
		expect(posts.meta.pagination).toEqual({
			page: 1,
			limit: 15,
			pages: 1,
			total: 3,
			next: null,
			prev: null,
		})
		expect(Object.keys(posts[1] ?? {}).sort()).toEqual(ghostPostKeys)
		expect(posts[1]).toMatchObject({
			id: expect.stringMatching(/^[0-9a-f]{24}$/),
			uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
			title: 'Caches & co',
			html: '<p>See <a href="https://example.com/blog/about/">about</a>.</p>',
			url: 'https://example.com/blog/posts/caches/',
			published_at: '2024-10-09T00:00:00.000+00:00',
			custom_excerpt: 'What they hide.',
			feature_image: 'https://example.com/blog/posts/caches.png',
			feature_image_alt: 'A chart',
			featured: true,
			reading_time: 1,
			visibility: 'public',
		})
		expect(posts[0]?.published_at).toBe('2024-11-01T10:00:00.000+00:00')
	})

	it('reads a post by id and by slug, with its relations', async () => {
		const [first] = await api.posts.browse({ limit: 1 })
		const byId = await api.posts.read({ id: first?.id ?? '' }, { include: ['tags', 'authors'] })
		const bySlug = await api.posts.read({ slug: 'traces' }, { include: ['tags', 'authors'] })
		expect(byId).toEqual(bySlug)
		expect(bySlug.primary_author).toMatchObject({ name: 'Ann Lee', slug: 'ann-lee' })
		expect(bySlug.authors?.map(({ name }) => name)).toEqual(['Ann Lee', 'Mary Wright'])
		expect(bySlug.primary_tag?.slug).toBe('go')
	})

	it.each([
		[{ filter: 'tag:caching' }, ['caches']],
		[{ filter: 'tags:[caching,go]' }, ['traces', 'caches']],
		[{ filter: 'tag:go+featured:true' }, ['caches']],
		[{ filter: 'author:mary-wright+tag:-caching' }, ['traces']],
		[{ filter: 'primary_author:mary-wright' }, ['caches']],
		[{ filter: "published_at:<'2024-01-01'" }, ['queues']],
		[{ filter: "title:~'ra'" }, ['traces']],
		[{ filter: 'tag:secret' }, []],
		[{ order: 'title ASC' }, ['caches', 'queues', 'traces']],
		[{ order: 'published_at asc', limit: 1, page: 2 }, ['caches']],
		[{ limit: 'all' as const }, ['traces', 'caches', 'queues']],
	])('filters, orders and pages: %j', async (params, expected) => {
		expect(slugs(await api.posts.browse(params))).toEqual(expected)
	})

	it('asks for fields and formats', async () => {
		const [post] = await api.posts.browse({ limit: 1, fields: ['title', 'url'] })
		expect(post).toEqual({ title: 'Traces', url: 'https://example.com/blog/posts/traces/' })
		const [plain] = await api.posts.browse({ limit: 1, formats: ['plaintext'] })
		expect(plain).toMatchObject({ plaintext: 'Text.' })
		expect(plain).not.toHaveProperty('html')
	})

	it('gives bodies besides the fields', async () => {
		const [both] = await api.posts.browse({ limit: 1, fields: ['title'], formats: ['html'] })
		expect(both).toEqual({ title: 'Traces', html: '<p>Text.</p>' })
		const [named] = await api.posts.browse({ limit: 1, fields: ['html', 'plaintext', 'slug'] })
		expect(Object.keys(named ?? {}).sort()).toEqual(['html', 'plaintext', 'slug'])
		const [related] = await api.posts.browse({ limit: 1, fields: ['slug'], include: ['tags'] })
		expect(Object.keys(related ?? {}).sort()).toEqual(['primary_tag', 'slug', 'tags'])
		const [source] = await api.posts.browse({ limit: 1, formats: ['mobiledoc' as 'html'] })
		expect(source).not.toHaveProperty('html')
	})

	it.each([
		['posts', { filter: 'status:published+visibility:public+type:post' }, 3],
		['posts', { filter: 'status:draft' }, 0],
		['posts', { filter: 'tags.name:Go' }, 2],
		['posts', { filter: 'authors.slug:[ann-lee,nobody]' }, 1],
		['posts', { filter: 'feature_image:-null' }, 1],
		['posts', { filter: 'meta_title:null+codeinjection_head:null' }, 3],
		['posts', { filter: "plaintext:~'See about'" }, 1],
		['posts', { filter: "(tag:go,title:'Queues')+published_at:<=now-1d" }, 3],
		['tags', { filter: 'count.posts:>1' }, 1],
		['tags', { filter: 'visibility:public+description:null' }, 2],
		['authors', { limit: 'all', include: 'count.posts' }, 2],
	] as const)('knows what Ghost has columns for: %s %j', async (name, params, count) => {
		const items: readonly object[] = await api[name].browse(params as object)
		expect(items).toHaveLength(count)
	})

	it('orders by several, by the slugs that are named, and pages by their titles', async () => {
		expect(slugs(await api.posts.browse({ order: 'featured desc, published_at asc' }))).toEqual([
			'caches',
			'queues',
			'traces',
		])
		const filter = 'slug:[queues,traces,caches]'
		expect(slugs(await api.posts.browse({ filter }))).toEqual(['queues', 'traces', 'caches'])
		const second = await api.posts.browse({ filter, limit: 1, page: 2 })
		expect(slugs(second)).toEqual(['traces'])
		expect(second.meta.pagination).toMatchObject({ pages: 3, total: 3, next: 3, prev: 1 })
		expect(slugs(await api.posts.browse({ filter, order: 'title asc' }))).toEqual([
			'caches',
			'queues',
			'traces',
		])
		expect(slugs(await api.pages.browse())).toEqual(['about', 'works'])
	})

	it('takes numbers as Ghost does', async () => {
		const posts = await api.posts.browse({ limit: 0, page: 0 })
		expect(posts.meta.pagination).toMatchObject({ limit: 15, page: 1 })
		const many = await api.posts.browse({ limit: 5000 })
		expect(many.meta.pagination).toMatchObject({ limit: 100 })
		expect(await failure(api.posts.browse({ limit: 'some' as 'all' }))).toMatchObject({
			type: 'ValidationError',
			message: 'Validation error, cannot list posts.',
			context: 'Validation (matches) failed for limit',
			response: { status: 422 },
		})
	})

	it('has no members: what is for them is empty', async () => {
		// Its types know neither.
		type More = Readonly<Record<'tiers' | 'newsletters' | 'offers', GhostAPI['tags']>>
		const { tiers, newsletters, offers } = api as unknown as More
		for (const { browse } of [tiers, newsletters]) {
			const none = await browse()
			expect([...none]).toEqual([])
			expect(none.meta.pagination).toMatchObject({ total: 0, pages: 1 })
		}
		expect(await failure(offers.read({ id: '0'.repeat(24) }))).toMatchObject({
			type: 'NotFoundError',
			context: 'Offer not found.',
		})
	})

	it.each(['v2', 'v3', 'v4', 'v4.8', 'canary', 'v5.0', 'v6.0'] as const)(
		'of version %s is answered as well',
		async (version) => {
			const url = server.url.replace(/\/$/, '')
			const old = createClient({ url, key, version } as GhostContentAPIOptions)
			expect(slugs(await old.posts.browse({ limit: 1 }))).toEqual(['traces'])
			expect(await old.tags.read({ slug: 'go' })).toMatchObject({ name: 'Go' })
		},
	)

	it('browses pages, tags and authors, and reads settings', async () => {
		const tags = await api.tags.browse({ include: 'count.posts', order: 'count.posts desc' })
		expect(tags.map(({ slug, count }) => [slug, count?.posts])).toEqual([
			['go', 2],
			['caching', 1],
		])
		expect(await api.tags.read({ slug: 'go' })).toMatchObject({
			name: 'Go',
			url: 'https://example.com/blog/tags/go/',
		})
		const authors = await api.authors.browse()
		expect(slugs(authors)).toEqual(['ann-lee', 'mary-wright'])
		expect(await api.settings.browse()).toMatchObject({
			title: 'Notes',
			description: 'On caches',
			lang: 'en',
			navigation: [{ label: 'About', url: '/about/' }],
			url: 'https://example.com/blog/',
		})
	})

	it('is told what is wrong', async () => {
		expect(await failure(api.posts.read({ slug: 'draft' }))).toMatchObject({
			name: 'NotFoundError',
			type: 'NotFoundError',
			message: 'Resource not found error, cannot read post.',
			context: 'Post not found.',
		})
		expect(await failure(api.tags.read({ slug: 'nope' }))).toMatchObject({
			message: 'Resource not found error, cannot read tag.',
			context: 'Tag not found.',
		})
		expect(await failure(api.posts.read({ id: 'no-id' }))).toMatchObject({
			type: 'ValidationError',
			context: 'Validation (matches) failed for id',
		})
		expect(await failure(api.posts.browse({ formats: ['amp' as 'html'] }))).toMatchObject({
			type: 'ValidationError',
			context: 'Validation (AllowedValues) failed for formats',
		})
		expect(await failure(api.posts.browse({ filter: 'nope' }))).toMatchObject({
			name: 'BadRequestError',
		})
		expect(await failure(api.posts.browse({ filter: 'nope:1' }))).toMatchObject({
			message: expect.stringContaining('Unexpected property `nope`'),
		})
	})
})

it('asks for a key that looks like one, and says what it speaks', async () => {
	const get = (path: string) => fetch(`${server.url}ghost/api/content/${path}`)
	const without = await get('posts/')
	expect(without.status).toBe(403)
	expect(await without.json()).toMatchObject({ errors: [{ type: 'NoPermissionError' }] })
	expect((await get('posts/?key=abc')).status).toBe(401)
	const { headers } = await get(`posts/?key=${key}`)
	expect(headers.get('content-version')).toBe('v6.0')
	expect(headers.get('cache-control')).toBe('public, max-age=0')
	expect(headers.get('vary')).toBe('Accept-Version, Accept-Encoding')
})

it.each(['content/nothing/', 'content/', 'v9/content/posts/', 'admin/posts/', 'v3/content/x/'])(
	'says in its own words that there is no %s',
	async (path) => {
		const response = await fetch(`${server.url}ghost/api/${path}`)
		expect(response.status).toBe(404)
		expect(await response.json()).toMatchObject({
			errors: [{ type: 'NotFoundError', message: 'Resource not found' }],
		})
	},
)

/** Of Ghost's snapshot of its own answers. */
const ghostPostKeys = [
	...[
		'access',
		'canonical_url',
		'codeinjection_foot',
		'codeinjection_head',
		'comment_id',
		'comments',
	],
	...[
		'created_at',
		'custom_excerpt',
		'custom_template',
		'email_subject',
		'excerpt',
		'feature_image',
	],
	...['feature_image_alt', 'feature_image_caption', 'featured', 'frontmatter', 'html', 'id'],
	...['meta_description', 'meta_title', 'og_description', 'og_image', 'og_title', 'published_at'],
	...['reading_time', 'slug', 'title', 'twitter_description', 'twitter_image', 'twitter_title'],
	...['updated_at', 'url', 'uuid', 'visibility'],
]
