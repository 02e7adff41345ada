import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WPAPI from 'wpapi'
import { type SampleSite, sampleSite } from './sample-site.ts'

// The client that WordPress sites are read with, unmodified, against a real server.
let site: SampleSite
let wp: InstanceType<typeof WPAPI>
beforeAll(async () => {
	site = await sampleSite({
		'content/posts/caches.md':
			'---\ntitle: Caches & co\ndate: 2024-10-09\ntags: [Caching, Go]\ncategories: [Ops]\nauthors: [Mary Wright]\nfeatured: true\ndescription: What they hide.\ncover: {image: chart.svg, alt: A "chart", caption: Hits & misses}\n---\nSee [about](../about.md).',
		'content/posts/chart.svg':
			'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"></svg>',
		'content/works.md': '---\ntitle: Works\nlayout: page\nweight: 2\n---\nThat.',
	})
	wp = new WPAPI({ endpoint: `${site.server.url}wp-json` })
})
afterAll(() => site.close())

const slugs = (items: readonly { slug: string }[]) => items.map(({ slug }) => slug)
const failure = (request: { get(): Promise<unknown> }) =>
	request.get().then(
		() => undefined,
		(error: unknown) => error,
	)

describe('wpapi', () => {
	it('lists posts, the newest first, with everything that WordPress says of them', async () => {
		const posts = await wp.posts()
		expect(slugs(posts)).toEqual(['traces', 'caches', 'queues'])
		expect(posts._paging).toMatchObject({ total: 3, totalPages: 1 })
		expect(Object.keys(posts[1]).sort()).toEqual([
			...['_links', 'author', 'categories', 'comment_status', 'content', 'date', 'date_gmt'],
			...['excerpt', 'featured_media', 'format', 'guid', 'id', 'link', 'meta', 'modified'],
			...['modified_gmt', 'ping_status', 'slug', 'status', 'sticky', 'tags', 'template'],
			...['title', 'type'],
		])
		expect(posts[1]).toMatchObject({
			date: '2024-10-09T00:00:00',
			link: 'https://example.com/blog/posts/caches/',
			title: { rendered: 'Caches &amp; co' },
			content: { rendered: '<p>See <a href="https://example.com/blog/about/">about</a>.</p>' },
			excerpt: { rendered: '<p>What they hide.</p>\n' },
			sticky: true,
		})
	})

	it('walks from page to page', async () => {
		const first = await wp.posts().perPage(2)
		expect(first._paging).toMatchObject({ total: 3, totalPages: 2 })
		expect(slugs(await first._paging.next)).toEqual(['queues'])
		const second = await wp.posts().perPage(2).page(2)
		expect(slugs(await second._paging.prev)).toEqual(['traces', 'caches'])
		expect(slugs(await wp.posts().offset(1).perPage(1))).toEqual(['caches'])
	})

	it('finds by terms, authors, words, slugs and days', async () => {
		const [go] = await wp.tags().slug('go')
		const [ops] = await wp.categories().slug('ops')
		const [ann] = await wp.users().slug('ann-lee')
		expect(slugs(await wp.posts().tags(go.id))).toEqual(['traces', 'caches'])
		expect(slugs(await wp.posts().categories(ops.id))).toEqual(['caches'])
		expect(slugs(await wp.posts().excludeTags(go.id))).toEqual(['queues'])
		expect(slugs(await wp.posts().author(ann.id))).toEqual(['traces'])
		expect(slugs(await wp.posts().search('caches'))).toEqual(['caches'])
		expect(slugs(await wp.posts().slug('queues'))).toEqual(['queues'])
		expect(slugs(await wp.posts().after('2024-01-01').before('2024-10-31'))).toEqual(['caches'])
		expect(slugs(await wp.posts().orderby('title').order('asc'))).toEqual([
			'caches',
			'queues',
			'traces',
		])
		expect(slugs(await wp.tags().param('post', (await wp.posts().slug('caches'))[0].id))).toEqual([
			'caching',
			'go',
		])
	})

	it('reads one, embeds, and picks fields', async () => {
		const [listed] = await wp.posts().slug('traces')
		const post = await wp.posts().id(listed.id).embed()
		expect(post._embedded.author.map(({ name }: { name: string }) => name)).toEqual([
			'Ann Lee',
			'Mary Wright',
		])
		expect(post._embedded['wp:term'][1]).toMatchObject([
			{ name: 'Go', taxonomy: 'post_tag', slug: 'go' },
		])
		// As in every embedded thing: what WordPress says of it in the context `embed`.
		expect(post._embedded['wp:term'][1][0]).not.toHaveProperty('count')
		expect(await wp.posts().id(listed.id).param('_fields', 'id,title.rendered')).toEqual({
			id: listed.id,
			title: { rendered: 'Traces' },
		})
	})

	it('finds the API from the address of the site', async () => {
		const found = await WPAPI.discover(site.server.url)
		expect(slugs(await found.posts().perPage(1))).toEqual(['traces'])
	})

	it('shows covers: as media, by id, embedded', async () => {
		const [caches] = await wp.posts().slug('caches').embed()
		const cover = await wp.media().id(caches.featured_media)
		expect(cover).toMatchObject({
			id: caches.featured_media,
			type: 'attachment',
			status: 'inherit',
			slug: 'chart',
			title: { rendered: 'A &quot;chart&quot;' },
			alt_text: 'A "chart"',
			caption: { rendered: '<p>Hits &amp; misses</p>\n' },
			media_type: 'image',
			mime_type: 'image/svg+xml',
			post: caches.id,
			source_url: 'https://example.com/blog/posts/chart.svg',
			media_details: {
				width: 40,
				height: 30,
				file: 'posts/chart.svg',
				sizes: { full: { source_url: 'https://example.com/blog/posts/chart.svg', width: 40 } },
			},
		})
		const [embedded] = caches._embedded['wp:featuredmedia']
		expect(embedded).toMatchObject({ id: cover.id, source_url: cover.source_url })
		expect(embedded).not.toHaveProperty('post')
		expect(caches._links['wp:featuredmedia']).toEqual([
			{ embeddable: true, href: `${site.server.url}wp-json/wp/v2/media/${cover.id}` },
		])
		expect((await wp.media())._paging).toMatchObject({ total: 1, totalPages: 1 })
		expect(await wp.media().parent(caches.id)).toHaveLength(1)
		expect(await wp.media().parent(1)).toHaveLength(0)
		expect(await wp.media().param('media_type', 'video')).toHaveLength(0)
		const [traces] = await wp.posts().slug('traces').embed()
		expect(traces.featured_media).toBe(0)
		expect(traces._embedded).not.toHaveProperty('wp:featuredmedia')
		expect(await failure(wp.media().id(1))).toMatchObject({ code: 'rest_post_invalid_id' })
	})

	it('embeds what is named, and all of it beside fields', async () => {
		const [one] = await wp.posts().slug('caches').param('_embed', 'author,wp:featuredmedia')
		expect(Object.keys(one._embedded).sort()).toEqual(['author', 'wp:featuredmedia'])
		const [two] = await wp
			.posts()
			.slug('caches')
			.embed()
			.param('_fields', ['title', '_links', '_embedded'])
		expect(Object.keys(two).sort()).toEqual(['_embedded', '_links', 'title'])
		const [three] = await wp.posts().slug('caches').param('_fields', '_embedded.author').embed()
		expect(Object.keys(three._embedded)).toEqual(['author'])
		// Each link to an author leads to the author that is embedded beside it.
		const [traces] = await wp.posts().slug('traces').embed()
		expect(traces._links.author.map(({ href }: { href: string }) => href)).toEqual(
			traces._embedded.author.map(({ id }: { id: number }) => {
				return `${site.server.url}wp-json/wp/v2/users/${id}`
			}),
		)
	})

	it('has as much as the context says', async () => {
		const [embed] = await wp.posts().slug('caches').context('embed')
		expect(Object.keys(embed).sort()).toEqual([
			...['_links', 'author', 'date', 'excerpt', 'featured_media', 'id', 'link', 'slug'],
			...['title', 'type'],
		])
		const [tag] = await wp.tags().context('embed').slug('go')
		expect(Object.keys(tag).sort()).toEqual(['_links', 'id', 'link', 'name', 'slug', 'taxonomy'])
		for (const request of [wp.posts(), wp.pages(), wp.tags(), wp.users(), wp.media()])
			expect(await failure(request.edit())).toMatchObject({
				code: 'rest_forbidden_context',
				data: { status: 401 },
			})
		expect(await failure(wp.posts().id(embed.id).edit())).toMatchObject({
			code: 'rest_forbidden_context',
		})
		expect(await failure(wp.posts().context('all'))).toMatchObject({ code: 'rest_invalid_param' })
	})

	it('keeps what needs a login', async () => {
		for (const status of ['draft', 'any', 'publish,future', ['publish', 'private']])
			expect(await failure(wp.posts().status(status as string))).toMatchObject({
				code: 'rest_invalid_param',
				data: {
					status: 400,
					params: { status: 'Status is forbidden.' },
					details: { status: { code: 'rest_forbidden_status', data: { status: 401 } } },
				},
			})
		expect(slugs(await wp.posts().status('publish'))).toHaveLength(3)
		expect(await failure(wp.users().me())).toMatchObject({
			code: 'rest_not_logged_in',
			data: { status: 401 },
		})
		expect(await failure(wp.settings())).toMatchObject({
			code: 'rest_forbidden',
			data: { status: 401 },
		})
		expect(await failure(wp.users().orderby('email'))).toMatchObject({
			code: 'rest_forbidden_orderby',
		})
		expect(await failure(wp.users().param('roles', 'administrator'))).toMatchObject({
			code: 'rest_user_cannot_view',
		})
	})

	it('orders as it is asked to', async () => {
		const posts: { id: number; slug: string }[] = await wp.posts()
		const [traces, caches, queues] = posts
		// As text: lists the client puts in an order of its own.
		const ids = [queues?.id, traces?.id, caches?.id].join()
		for (const order of ['asc', 'desc'] as const)
			expect(slugs(await wp.posts().param('include', ids).orderby('include').order(order))).toEqual(
				[...['queues', 'traces', 'caches']],
			)
		const page = await wp.posts().param('include', ids).orderby('include').perPage(2).page(2)
		expect(slugs(page)).toEqual(['caches'])
		expect(page._paging).toMatchObject({ total: 3, totalPages: 2 })
		expect(slugs(await wp.posts().slug('queues,caches').orderby('include_slugs'))).toEqual([
			...['queues', 'caches'],
		])
		expect(slugs(await wp.tags().slug('go,caching').orderby('include_slugs'))).toEqual([
			...['go', 'caching'],
		])
		const tags: { id: number; slug: string }[] = await wp.tags().order('desc')
		const tagIds = [tags[1]?.id, tags[0]?.id].join()
		expect(slugs(await wp.tags().param('include', tagIds).orderby('include'))).toEqual([
			'caching',
			'go',
		])
		expect(slugs(await wp.pages().orderby('menu_order').order('desc'))).toEqual([
			...['works', 'about'],
		])
		for (const by of ['author', 'parent', 'modified', 'id'] as const)
			expect(await wp.posts().orderby(by)).toHaveLength(3)
		expect(await failure(wp.posts().orderby('menu_order'))).toMatchObject({
			code: 'rest_invalid_param',
			data: { details: { orderby: { code: 'rest_not_in_enum' } } },
		})
		expect(await failure(wp.posts().orderby('relevance'))).toMatchObject({
			code: 'rest_no_search_term_defined',
		})
		expect(await failure(wp.posts().orderby('include'))).toMatchObject({
			code: 'rest_orderby_include_missing_include',
		})
	})

	it('leaves out authors, terms and parents', async () => {
		const [ann] = await wp.users().slug('ann-lee')
		const [go] = await wp.tags().slug('go')
		const [caching] = await wp.tags().slug('caching')
		const [ops] = await wp.categories().slug('ops')
		expect(slugs(await wp.posts().param('author_exclude', ann.id))).toEqual(['caches', 'queues'])
		expect(slugs(await wp.posts().categories(ops.id).excludeTags([caching.id]))).toEqual([])
		expect(slugs(await wp.posts().tags([go.id, caching.id]))).toEqual(['traces', 'caches'])
		const both = { 'tags[terms]': `${go.id},${caching.id}`, 'tags[operator]': 'AND' }
		expect(slugs(await wp.posts().param(both))).toEqual(['caches'])
		const either = { tags: go.id, categories: ops.id, tax_relation: 'OR' }
		expect(slugs(await wp.posts().param(either))).toEqual(['traces', 'caches'])
		expect(slugs(await wp.pages().parent(0).orderby('title').order('asc'))).toEqual([
			...['about', 'works'],
		])
		expect(await wp.pages().parent(7)).toEqual([])
		expect(await wp.pages().param('parent_exclude', 0)).toEqual([])
		expect(slugs(await wp.pages().param('menu_order', 2))).toEqual(['works'])
		expect(slugs(await wp.posts().sticky(true))).toEqual(['caches'])
		expect(slugs(await wp.posts().sticky(false))).toEqual(['traces', 'queues'])
		expect(await failure(wp.posts().param('sticky', 'perhaps'))).toMatchObject({
			data: { params: { sticky: expect.stringContaining('boolean') } },
		})
		// A list without anything in it asks for nothing.
		const query = 'include=&slug=&tags=&categories=&author=&exclude=&search='
		const response = await fetch(`${site.server.url}wp-json/wp/v2/posts?${query}`)
		expect(await response.json()).toHaveLength(3)
	})

	it('goes behind the end as WordPress does', async () => {
		expect(await wp.posts().search('zzzz').page(2)).toEqual([])
		expect(await wp.posts().offset(50)).toHaveLength(0)
		expect(await wp.tags().page(9)).toHaveLength(0)
		expect(await wp.users().page(9)).toHaveLength(0)
		const { headers } = await fetch(`${site.server.url}wp-json/wp/v2/tags?page=9`)
		expect(headers.get('x-wp-total')).toBe('2')
		expect(headers.get('link')).toContain('page=1>; rel="prev"')
	})

	it('tells the headers alone', async () => {
		const headers = await wp.posts().perPage(2).headers()
		expect(headers).toMatchObject({ 'x-wp-total': '3', 'x-wp-totalpages': '2', allow: 'GET' })
		const link = headers.link ?? ''
		expect(link).toContain(`<${site.server.url}wp-json/>; rel="https://api.w.org/"`)
		expect(link).toContain(`<${site.server.url}wp-json/wp/v2/posts?per_page=2&page=2>; rel="next"`)
		const [{ id, link: page }] = await wp.posts().perPage(1)
		const one = await wp.posts().id(id).headers()
		expect(one.link).toContain(`<${page}>; rel="alternate"; type=text/html`)
	})

	it('names its types, taxonomies and statuses; there are no comments', async () => {
		expect(Object.keys(await wp.types())).toEqual(['post', 'page', 'attachment'])
		expect(await wp.types().type('post')).toMatchObject({ slug: 'post', rest_base: 'posts' })
		expect(await wp.taxonomies().taxonomy('post_tag')).toMatchObject({ rest_base: 'tags' })
		expect(await wp.statuses()).toMatchObject({ publish: { slug: 'publish', public: true } })
		expect(await wp.comments()).toEqual([])
		expect(await failure(wp.comments().id(1))).toMatchObject({ code: 'rest_comment_invalid_id' })
		expect(await failure(wp.types().type('nav'))).toMatchObject({ code: 'rest_type_invalid' })
	})

	it('searches posts and pages, or terms', async () => {
		const search = (params: Record<string, string | number>) =>
			wp.root('wp/v2/search').param(params)
		const found = await search({ search: 'about' })
		expect(found.map(({ subtype }: { subtype: string }) => subtype)).toEqual(['post', 'page'])
		expect(found[1]).toMatchObject({
			title: 'About',
			type: 'post',
			url: 'https://example.com/blog/about/',
			_links: { self: [{ embeddable: true }] },
		})
		expect(await search({ search: 'about', subtype: 'page' })).toHaveLength(1)
		expect([...(await search({ type: 'term', search: 'go' }))]).toMatchObject([
			{ title: 'Go', type: 'post_tag' },
		])
		expect((await search({ per_page: 2 }))._paging).toMatchObject({ total: 5, totalPages: 3 })
	})

	it('gives a client that has found it the words of each list', async () => {
		const found = await WPAPI.discover(site.server.url)
		const [go] = await found.tags().slug('go')
		expect(slugs(await found.posts().tags(go.id).before('2024-10-31'))).toEqual(['caches'])
		expect(await found.media()).toHaveLength(1)
		expect(Object.keys(await found.root().get())).toContain('routes')
		const response = await fetch(`${site.server.url}wp-json/wp/v2`)
		expect(await response.json()).toMatchObject({
			namespace: 'wp/v2',
			routes: { '/wp/v2/posts': { methods: ['GET'] } },
		})
	})

	it('is told what is not there', async () => {
		for (const path of ['wp/v2/nothing', 'wp/v2/posts/abc', 'oembed/1.0/embed', 'wp/v3/posts']) {
			const response = await fetch(`${site.server.url}wp-json/${path}`)
			expect([path, response.status]).toEqual([path, 404])
			expect(await response.json()).toMatchObject({ code: 'rest_no_route', data: { status: 404 } })
		}
	})

	it('is told what is wrong', async () => {
		expect(await failure(wp.posts().id(1))).toMatchObject({
			code: 'rest_post_invalid_id',
			data: { status: 404 },
		})
		expect(await failure(wp.posts().page(9))).toMatchObject({
			code: 'rest_post_invalid_page_number',
		})
		expect(await failure(wp.posts().perPage(101))).toMatchObject({
			code: 'rest_invalid_param',
			data: { status: 400, params: { per_page: expect.stringContaining('between 1') } },
		})
		expect(slugs(await wp.posts().slug('draft'))).toEqual([])
	})
})

it('finds as many as there are, the best first if that is asked for', async () => {
	const posts = Array.from({ length: 120 }, (_, at): [string, string] => [
		`content/posts/many-${at}.md`,
		`---\ntitle: Post ${at}\ndate: 2024-01-01\n---\n${at === 60 ? 'Hedgehog hedgehog hedgehog.' : 'A hedgehog among other animals of the field and the wood.'}`,
	])
	const large = await sampleSite(Object.fromEntries(posts))
	try {
		const client = new WPAPI({ endpoint: `${large.server.url}wp-json` })
		const found = await client.posts().search('hedgehog').perPage(100)
		expect(found._paging).toMatchObject({ total: 120, totalPages: 2 })
		expect(await found._paging.next).toHaveLength(20)
		const [best] = await client.posts().search('hedgehog').orderby('relevance').perPage(1)
		expect(best.slug).toBe('many-60')
	} finally {
		await large.close()
	}
})
