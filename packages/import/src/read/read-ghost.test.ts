import { describe, expect, it } from 'vitest'
import type { ImportEntry } from '../import-item.ts'
import { readGhost } from './read-ghost.ts'

async function read(value: unknown): Promise<readonly ImportEntry[]> {
	const text = typeof value === 'string' ? value : JSON.stringify(value)
	async function* chunks() {
		for (let at = 0; at < text.length; at += 50) yield text.slice(at, at + 50)
	}
	const entries: ImportEntry[] = []
	for await (const entry of readGhost(chunks())) entries.push(entry)
	return entries
}

const data = {
	posts: [
		{
			id: 'a1',
			title: 'Hello',
			slug: 'hello',
			status: 'published',
			visibility: 'public',
			type: 'post',
			html: '<p><a href="__GHOST_URL__/about/">us</a></p>',
			feature_image: '__GHOST_URL__/content/images/a.jpg',
			custom_excerpt: '1 < 2',
			published_at: '2024-05-06T08:00:00.000Z',
			updated_at: '2024-05-07 08:00:00',
		},
		{
			id: 2,
			title: 'About',
			slug: 'about',
			status: 'draft',
			page: 1,
			html: '<p>Us</p>',
			author_id: 1,
			published_at: 1715000000000,
		},
		{
			id: 'a3',
			title: 'Paid',
			slug: 'paid',
			status: 'published',
			visibility: 'paid',
			html: '<p>x</p>',
		},
		{ id: 'a4', title: 'New', slug: 'new', html: null, lexical: '{"root": {"children": []}}' },
		{ id: 'a5', title: 'Old', slug: 'old', html: '', mobiledoc: '{"sections": []}' },
		{ id: 'a6', title: 'Very old', slug: 'very-old', markdown: '# Hello' },
		{ id: 'a7', title: 'Damaged', slug: 'damaged', html: null, lexical: '{"root": ' },
	],
	settings: [
		{ key: 'title', value: 'Notes' },
		{ key: 'locale', value: 'fr' },
	],
	users: [
		{ id: 1, name: 'Ann' },
		{ id: 'u2', name: 'Bob' },
	],
	tags: [
		{ id: 't1', name: 'Go' },
		{ id: 't2', name: '#internal' },
		{ id: 't3', name: 'CI' },
	],
	posts_tags: [
		{ post_id: 'a1', tag_id: 't1', sort_order: 1 },
		{ post_id: 'a1', tag_id: 't2', sort_order: 2 },
		{ post_id: 'a1', tag_id: 't3', sort_order: 0 },
	],
	posts_authors: [{ post_id: 'a1', author_id: 'u2' }],
	posts_meta: [{ post_id: 'a1', meta_description: 'Short', feature_image_alt: 'A cat' }],
}

describe('readGhost', () => {
	it.each([
		['of all versions', { db: [{ meta: {}, data }] }],
		['without `db`', { meta: {}, data }],
	])('reads exports %s', async (_, value) => {
		expect(await read(value)).toMatchObject([
			{ site: { url: '', title: 'Notes', language: 'fr' } },
			{
				item: {
					id: 'a1',
					kind: 'post',
					guid: 'a1',
					address: '/hello/',
					hidden: undefined,
					date: '2024-05-06T08:00:00Z',
					lastmod: '2024-05-07T08:00:00Z',
					tags: ['CI', 'Go'],
					authors: ['Bob'],
					description: 'Short',
					excerpt: '1 &lt; 2',
					body: { format: 'html', text: '<p><a href="/about/">us</a></p>' },
					cover: { address: '/content/images/a.jpg', alt: 'A cat' },
				},
			},
			{ item: { kind: 'page', hidden: 'draft', authors: ['Ann'], date: '2024-05-06T12:53:20Z' } },
			{ item: { hidden: 'for paid' } },
			{ item: { body: { format: 'lexical' }, unwanted: undefined } },
			{ item: { body: { format: 'mobiledoc' }, unwanted: undefined } },
			{ item: { body: { format: 'markdown', text: '# Hello' }, unwanted: undefined } },
			{ item: { unwanted: 'its text is damaged: open and save it in Ghost' } },
		])
	})

	it.each(['timezone', 'active_timezone', 'activeTimezone'])(
		'writes dates as clocks of its zone showed them, which is in `%s`',
		async (key) => {
			const settings = [{ key, value: 'Europe/Berlin' }]
			const posts = [
				{ published_at: '2020-06-30T23:30:00.000Z', updated_at: '2020-12-31 23:30:00' },
			]
			expect(await read({ data: { posts, settings } })).toMatchObject([
				{ site: { timeZone: 'Europe/Berlin' } },
				{ item: { date: '2020-07-01T01:30:00+02:00', lastmod: '2021-01-01T00:30:00+01:00' } },
			])
		},
	)

	it.each(['Etc/UTC', 'Europe/Atlantis', ''])(
		'leaves dates in UTC in the zone `%s`',
		async (value) => {
			const posts = [{ published_at: '2020-06-30T23:30:00.000Z' }]
			const settings = [{ key: 'timezone', value }]
			const [about, post] = await read({ data: { posts, settings } })
			expect(about).toMatchObject({ site: { timeZone: undefined } })
			expect(post).toMatchObject({ item: { date: '2020-06-30T23:30:00Z' } })
		},
	)

	it('keeps what a post says to search engines and social sites alone', async () => {
		const posts = [
			{ id: 'a', title: 'A', html: '<p>x</p>' },
			{ id: 'b', og_title: 'Before 3.0' },
			{ id: 'c' },
		]
		const meta = {
			...{
				post_id: 'a',
				meta_title: 'Found',
				og_title: ' Shown ',
				og_description: 'What',
				og_image: null,
			},
			...{
				twitter_title: 'Told',
				twitter_description: '',
				twitter_image: '__GHOST_URL__/content/t.png',
			},
		}
		const entries = await read({ data: { posts, posts_meta: [meta] } })
		expect(entries.slice(1)).toMatchObject([
			{
				item: {
					params: {
						customFields: {
							seoTitle: 'Found',
							ogTitle: 'Shown',
							ogDescription: 'What',
							twitterTitle: 'Told',
							twitterImage: '/content/t.png',
						},
					},
				},
			},
			{ item: { params: { customFields: { ogTitle: 'Before 3.0' } } } },
			{ item: { params: undefined } },
		])
	})

	it('tells of the lists of tags and authors, and what stands above them', async () => {
		const posts = [
			{ id: 1, author_id: 'u1' },
			{ id: 2, status: 'draft', author_id: 'u2' },
		]
		const tags = [
			{ id: 't1', name: 'News', slug: 'news-2', description: 'What is < new' },
			{ id: 't2', name: '#wide', slug: 'hash-wide', description: 'x' },
			{ id: 't3', name: 'Later', slug: 'later', description: 'x' },
		]
		const users = ['u1', 'u2'].map((id) => ({ id, name: id, slug: id, bio: '' }))
		const posts_tags = tags.map(({ id }) => ({ post_id: id === 't3' ? 2 : 1, tag_id: id }))
		const entries = await read({ data: { posts, tags, users, posts_tags } })
		expect(entries.slice(1, 4)).toMatchObject([
			{ term: { taxonomy: 'tags', name: 'News', address: '/tag/news-2/' } },
			{
				item: {
					path: 'content/tags/news/_index.md',
					title: 'News',
					aliases: ['/tag/news-2/'],
					body: { format: 'html', text: 'What is &lt; new' },
				},
			},
			{ term: { taxonomy: 'authors', name: 'u1', address: '/author/u1/' } },
		])
		expect(entries[4]).toMatchObject({ item: { path: 'content/authors/u1/_index.md' } })
		expect(entries).toHaveLength(7)
	})

	it('keeps internal tags as data', async () => {
		const posts = [{ id: 1 }, { id: 2 }]
		const tags = [
			{ id: 1, name: '#wide', visibility: 'internal' },
			{ id: 2, name: 'Go', visibility: 'public' },
			{ id: 3, name: 'members', visibility: 'internal' },
		]
		const posts_tags = tags.map(({ id }) => ({ post_id: 1, tag_id: id, sort_order: id }))
		expect(await read({ data: { posts, tags, posts_tags } })).toMatchObject([
			{ type: 'site' },
			{ item: { tags: ['Go'], params: { internalTags: ['#wide', 'members'] } } },
			{ item: { tags: [], params: undefined } },
		])
	})

	it('names code for the pages of the site and of a post', async () => {
		const posts = [
			{ codeinjection_head: '<style>b{}</style>', codeinjection_foot: ' ' },
			{ id: 2 },
			{ id: 3 },
		]
		const posts_meta = [{ post_id: 2, codeinjection_foot: '<script>a()</script>' }]
		const settings = [
			{ key: 'codeinjection_head', value: '' },
			{ key: 'ghost_foot', value: '<script>b()</script>' },
		]
		expect(await read({ data: { posts, posts_meta, settings } })).toMatchObject([
			{ type: 'site' },
			{ problem: { rule: 'import-code-left', message: expect.stringContaining('`ghost_foot`') } },
			{ item: { code: ['codeinjection_head'] } },
			{ item: { code: ['codeinjection_foot'] } },
			{ item: { code: [] } },
		])
	})

	it('says where the file is damaged', async () => {
		expect(await read('{"db": [\n{"meta": }')).toMatchObject([
			{ problem: { rule: 'import-malformed', severity: 'error', line: 2, column: 10 } },
		])
		expect(await read('{"db":\n[')).toMatchObject([{ problem: { line: 2, column: 2 } }])
	})

	it.each(['{}', '[]', 'null', '{"db": [null]}', '{"data": {"posts": 1}}'])(
		'says that %s is no export',
		async (text) => {
			expect(await read(text)).toMatchObject([{ problem: { rule: 'import-malformed' } }])
		},
	)

	it('takes rows of any kind', async () => {
		const posts = [null, 1, {}, { id: {}, title: [], html: 7, published_at: {} }]
		const entries = await read({ data: { posts, tags: [null], users: {}, posts_tags: 'x' } })
		const unwanted = expect.stringContaining('it is no post')
		expect(entries).toMatchObject([
			{ type: 'site' },
			{ item: { id: 'posts[0]', unwanted } },
			{ item: { id: 'posts[1]', unwanted } },
			{ item: { id: '' } },
			{ item: { title: '', unread: [{ key: 'date', text: '{}' }] } },
		])
	})

	it('shows nothing that waits for a date which cannot be read', async () => {
		const posts = [
			{ status: 'scheduled', published_at: '2030-99-01', created_at: '2024-01-01 00:00:00' },
			{ status: 'scheduled', published_at: '2030-01-01 00:00:00' },
			{ published_at: 1e15 },
		]
		expect(await read({ data: { posts } })).toMatchObject([
			{ type: 'site' },
			{ item: { hidden: 'scheduled', unread: [{ key: 'date', text: '2030-99-01' }] } },
			{ item: { hidden: undefined, unread: [] } },
			{ item: { date: undefined, unread: [{ text: '1000000000000000' }] } },
		])
	})

	it('shows nothing that waits to be sent by mail alone', async () => {
		const posts = [{ id: 'a', status: 'scheduled', published_at: '2030-01-01 00:00:00' }]
		const tables = { posts, posts_meta: [{ post_id: 'a', email_only: 1 }] }
		expect(await read({ data: tables })).toMatchObject([
			{ type: 'site' },
			{ item: { hidden: 'for mail' } },
		])
	})
})
