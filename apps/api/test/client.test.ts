import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import {
	type ApiClient,
	ApiError,
	createClient,
	type PostMetadata,
	type PostsQuery,
	type PostWith,
	type ReadQuery,
} from '../src/client.ts'
import { createPreviewToken } from '../src/preview/preview-token.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

const secret = 'a secret of more than 32 characters, for tests'
let site: SampleSite
let client: ApiClient
beforeAll(async () => {
	site = await sampleSite({}, { preview: { secret } })
	client = createClient(site.server.url)
})
afterAll(() => site.close())

describe('the client', () => {
	it('lists posts with all that is known of them', async () => {
		const { items, total } = await client.posts.list({ tag: 'go' })
		const titles = items.map(({ title, readingTime, tags: [first] }) => {
			expectTypeOf(readingTime).toEqualTypeOf<number>()
			return [title.toUpperCase(), first?.slug]
		})
		expect(titles).toEqual([
			['TRACES', 'go'],
			['CACHES & CO', 'caching'],
		])
		expect(total).toBe(2)
		// @ts-expect-error Nobody has asked for it.
		expect(items[0]?.html).toBeUndefined()
	})

	it('lists what is asked for, and knows no more', async () => {
		const { items, next } = await client.posts.list({ fields: ['title', 'text'], limit: 1 })
		expectTypeOf(items).toEqualTypeOf<{ title: string; text: string }[]>()
		expectTypeOf(next).toEqualTypeOf<string | null>()
		expect(items).toEqual([{ title: 'Traces', text: 'Text.' }])
		const more = await client.pages.list({
			fields: ['slug'],
			formats: ['markdown'],
			include: ['related'],
		})
		expectTypeOf<keyof (typeof more.items)[number]>().toEqualTypeOf<
			'slug' | 'markdown' | 'related'
		>()
		expect(more.items).toEqual([{ slug: 'about', markdown: '# About\n\nMe.\n', related: [] }])
	})

	it('reads a post with its body, or with what is asked for', async () => {
		const whole = await client.posts.read('posts/caches')
		expectTypeOf(whole.html).toEqualTypeOf<string>()
		expect([whole.html, whole.headings.length, whole.title]).toEqual([
			expect.stringContaining('See <a'),
			0,
			'Caches & co',
		])
		const other = await client.posts.read('caches', { include: ['related'], formats: ['text'] })
		expectTypeOf(other.related[0]?.slug).toEqualTypeOf<string | undefined>()
		expect(other).toMatchObject({ slug: 'caches', text: 'See about.' })
		expect(other.related).toMatchObject([{ slug: 'traces' }])
		// @ts-expect-error Another body was asked for.
		expect(other.html).toBeUndefined()
		const part = await client.posts.read('caches', { fields: ['html', 'slug'] })
		expectTypeOf(part).toEqualTypeOf<{ html: string; slug: string }>()
		expect(Object.keys(part).sort()).toEqual(['html', 'slug'])
		const page = await client.pages.read('about', { fields: ['title'], formats: ['text'] })
		expect(page).toEqual({ title: 'About', text: 'Me.' })
	})

	it('cannot know what is asked for later: then all may be absent', async () => {
		const query: PostsQuery = { fields: ['title'] }
		const { items } = await client.posts.list(query)
		expectTypeOf(items[0]?.title).toEqualTypeOf<string | undefined>()
		const read: ReadQuery = { fields: ['title'] }
		expectTypeOf((await client.posts.read('caches', read)).html).toEqualTypeOf<string | undefined>()
	})

	it('knows what can be asked', async () => {
		// @ts-expect-error Pages are not asked for by tag.
		await expect(client.pages.list({ tag: 'go' })).rejects.toThrow('`tag`')
		// @ts-expect-error There is no such field.
		await expect(client.posts.list({ fields: ['titel'] })).rejects.toThrow('`titel`')
		await expect(client.posts.list({ tag: '' })).rejects.toThrow('at least 1 character')
	})

	it('asks for nothing where a list is empty', async () => {
		const { items } = await client.posts.list({ formats: [], include: [], fields: [], limit: 1 })
		expectTypeOf(items).toEqualTypeOf<PostWith<PostMetadata>[]>()
		expect(items).toMatchObject([{ slug: 'traces' }])
		const listed = await client.posts.list({ fields: [], formats: ['text'], limit: 1 })
		expectTypeOf(listed.items).toEqualTypeOf<PostWith<PostMetadata | 'text'>[]>()
		expect(listed.items).toMatchObject([{ slug: 'traces', text: 'Text.' }])
		const whole = await client.posts.read('caches', { formats: [], include: [], fields: [] })
		expectTypeOf(whole).toEqualTypeOf<PostWith<PostMetadata | 'html' | 'headings'>>()
		expect(whole).toMatchObject({ slug: 'caches', html: expect.any(String), headings: [] })
		const part = await client.posts.read('caches', { formats: [], fields: ['title'] })
		expectTypeOf(part).toEqualTypeOf<{ title: string }>()
		expect(part).toEqual({ title: 'Caches & co' })
	})

	it.each([[''], ['.'], ['..']])('does not read %j, which is no slug', async (slug) => {
		for (const reading of [
			client.posts.read(slug),
			client.pages.read(slug),
			client.tags.read(slug),
		])
			await expect(reading).rejects.toThrow(
				new RangeError(`Expected a slug or an id, not "${slug}"`),
			)
	})

	it('reads a draft with a token', async () => {
		const preview = createPreviewToken(secret, {
			id: 'posts/draft',
			expires: Date.now() + 60_000,
		})
		const { title, html } = await client.posts.read('posts/draft', { preview: await preview })
		expect([title, html]).toEqual(['Draft', '<p>Text.</p>'])
	})

	it('walks through all of them', async () => {
		const slugs: string[] = []
		for await (const { slug } of client.posts.all({ limit: 1, order: 'title asc' }))
			slugs.push(slug)
		for await (const post of client.posts.all({ fields: ['url'] }))
			expectTypeOf(post).toEqualTypeOf<{ url: string }>()
		expect(slugs).toEqual(['caches', 'queues', 'traces'])
	})

	it('reads terms, pages, archive, search and settings', async () => {
		expect(await client.tags.read('go')).toMatchObject({ name: 'Go', count: 2 })
		expect(await client.authors.list()).toMatchObject({ total: 2 })
		expect(await client.pages.read('about')).toMatchObject({ title: 'About' })
		expect((await client.archive()).years.map(({ year }) => year)).toEqual([2024, 2023])
		expect(await client.search('caching')).toMatchObject({ items: [{ slug: 'caches' }] })
		expect(await client.search('text', { limit: 1, page: 2 })).toMatchObject({ page: 2, limit: 1 })
		expect(await client.settings()).toMatchObject({ title: 'Notes' })
	})

	it('reads feeds and the sitemap', async () => {
		const feed = await client.feeds.json()
		expectTypeOf(feed.items[0]?.title).toEqualTypeOf<string | undefined>()
		expect(feed.items.map(({ title }) => title)).toContain('Traces')
		expect(await client.feeds.rss()).toMatch(/<rss [\s\S]*<title>Traces</)
		expect(await client.feeds.atom()).toMatch(/<feed [\s\S]*<title>Traces</)
		expect(await client.sitemap()).toContain('<urlset')
		await expect(client.sitemap({ page: 2 })).rejects.toMatchObject({ status: 404 })
	})

	it('throws what the API says', async () => {
		const error = await client.posts.list({ filter: 'nope:1' }).catch((reason) => reason)
		expect(error).toBeInstanceOf(ApiError)
		expect(error).toMatchObject({ status: 400, problem: { errors: [{ parameter: 'filter' }] } })
		await expect(client.posts.read('draft')).rejects.toThrow('404 There is no post `draft`')
	})
})
