import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest'
import { type ApiClient, ApiError, createClient } from '../src/client.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

let site: SampleSite
let client: ApiClient
beforeAll(async () => {
	site = await sampleSite()
	client = createClient(site.server.url)
})
afterAll(() => site.close())

describe('the client', () => {
	it('lists and reads posts, with their types', async () => {
		const { items, total } = await client.posts.list({ tag: 'go', fields: ['title'], limit: 1 })
		expectTypeOf(items[0]?.readingTime).toEqualTypeOf<number | undefined>()
		expect([items, total]).toEqual([[{ title: 'Traces' }], 2])
		const post = await client.posts.read('posts/caches', {
			include: ['related'],
			formats: ['text'],
		})
		expect(post).toMatchObject({
			slug: 'caches',
			text: 'See about.',
			related: [{ slug: 'traces' }],
		})
	})

	it('walks through all of them', async () => {
		const slugs: (string | undefined)[] = []
		for await (const { slug } of client.posts.all({ limit: 1, order: 'title asc' }))
			slugs.push(slug)
		expect(slugs).toEqual(['caches', 'queues', 'traces'])
	})

	it('reads terms, pages, archive, search and settings', async () => {
		expect(await client.tags.read('go')).toMatchObject({ name: 'Go', count: 2 })
		expect(await client.authors.list()).toMatchObject({ total: 2 })
		expect(await client.pages.read('about')).toMatchObject({ title: 'About' })
		expect((await client.archive()).years.map(({ year }) => year)).toEqual([2024, 2023])
		expect(await client.search('caching')).toMatchObject({ items: [{ slug: 'caches' }] })
		expect(await client.settings()).toMatchObject({ title: 'Notes' })
	})

	it('throws what the API says', async () => {
		const error = await client.posts.list({ filter: 'nope:1' }).catch((reason) => reason)
		expect(error).toBeInstanceOf(ApiError)
		expect(error).toMatchObject({ status: 400, problem: { errors: [{ parameter: 'filter' }] } })
		await expect(client.posts.read('draft')).rejects.toThrow('404 There is no post `draft`')
	})
})
