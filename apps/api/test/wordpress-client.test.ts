import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import WPAPI from 'wpapi'
import { type SampleSite, sampleSite } from './sample-site.ts'

// The client that WordPress sites are read with, unmodified, against a real server.
let site: SampleSite
let wp: InstanceType<typeof WPAPI>
beforeAll(async () => {
	site = await sampleSite()
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
			{ name: 'Go', taxonomy: 'post_tag', count: 2 },
		])
		expect(await wp.posts().id(listed.id).param('_fields', 'id,title.rendered')).toEqual({
			id: listed.id,
			title: { rendered: 'Traces' },
		})
		expect(slugs(await wp.pages())).toEqual(['about'])
	})

	it('finds the API from the address of the site', async () => {
		const found = await WPAPI.discover(site.server.url)
		expect(slugs(await found.posts().perPage(1))).toEqual(['traces'])
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
